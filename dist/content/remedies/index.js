import { acupuncture } from './acupuncture.js';
import { arnica } from './arnica.js';
import { aspirin } from './aspirin.js';
import { backExtension } from './back-extension.js';
import { breaks } from './breaks.js';
import { breathing } from './breathing.js';
import { catCamel } from './cat-camel.js';
import { chamomile } from './chamomile.js';
import { childsPose } from './childs-pose.js';
import { chiropractic } from './chiropractic.js';
import { cobra } from './cobra.js';
import { coldShower } from './cold-shower.js';
import { core } from './core.js';
import { cortisone } from './cortisone.js';
import { electrolyteDrink } from './electrolyte-drink.js';
import { electrolyteFood } from './electrolyte-food.js';
import { ergonomics } from './ergonomics.js';
import { eucalyptusOil } from './eucalyptus-oil.js';
import { heatGel } from './heat-gel.js';
import { heatPack } from './heat-pack.js';
import { hydration } from './hydration.js';
import { ibuprofen } from './ibuprofen.js';
import { icePack } from './ice-pack.js';
import { imaging } from './imaging.js';
import { lavenderOil } from './lavender-oil.js';
import { lessAlcohol } from './less-alcohol.js';
import { lessCaffeine } from './less-caffeine.js';
import { lessSugar } from './less-sugar.js';
import { lifting } from './lifting.js';
import { lowImpact } from './low-impact.js';
import { lumbarPillow } from './lumbar-pillow.js';
import { massagePro } from './massage-pro.js';
import { massageSelf } from './massage-self.js';
import { meditation } from './meditation.js';
import { moistHeat } from './moist-heat.js';
import { naproxen } from './naproxen.js';
import { neurologist } from './neurologist.js';
import { paracetamol } from './paracetamol.js';
import { peppermintOil } from './peppermint-oil.js';
import { percogesic } from './percogesic.js';
import { physio } from './physio.js';
import { pilates } from './pilates.js';
import { plank } from './plank.js';
import { pmr } from './pmr.js';
import { posture } from './posture.js';
import { recline } from './recline.js';
import { relativeRest } from './relative-rest.js';
import { row } from './row.js';
import { rxMuscleRelaxant } from './rx-muscle-relaxant.js';
import { rxNsaid } from './rx-nsaid.js';
import { saltWater } from './salt-water.js';
import { sideLying } from './side-lying.js';
import { spineSpecialist } from './spine-specialist.js';
import { stretchLight } from './stretch-light.js';
import { supineHamstring } from './supine-hamstring.js';
import { supplements } from './supplements.js';
import { topicalEucalyptus } from './topical-eucalyptus.js';
import { topicalLidocaine } from './topical-lidocaine.js';
import { topicalMenthol } from './topical-menthol.js';
import { topicalSalicylate } from './topical-salicylate.js';
import { topicalWintergreen } from './topical-wintergreen.js';
import { triggers } from './triggers.js';
import { valerian } from './valerian.js';
import { walk20 } from './walk-20.js';
import { walkShort } from './walk-short.js';
import { warmBath } from './warm-bath.js';
import { warmUp } from './warm-up.js';
import { weight } from './weight.js';
import { willowBark } from './willow-bark.js';
import { yoga } from './yoga.js';
/** Every remedy the source pages name, in the order of their usefulness. */
export const remedies = [
    walkShort,
    relativeRest,
    heatPack,
    ibuprofen,
    naproxen,
    recline,
    sideLying,
    breathing,
    icePack,
    moistHeat,
    warmBath,
    breaks,
    lumbarPillow,
    stretchLight,
    catCamel,
    childsPose,
    massageSelf,
    topicalMenthol,
    topicalLidocaine,
    topicalSalicylate,
    topicalWintergreen,
    topicalEucalyptus,
    heatGel,
    hydration,
    meditation,
    coldShower,
    chamomile,
    lavenderOil,
    peppermintOil,
    arnica,
    electrolyteFood,
    electrolyteDrink,
    lessAlcohol,
    lessCaffeine,
    lowImpact,
    cobra,
    supineHamstring,
    pmr,
    massagePro,
    core,
    plank,
    backExtension,
    row,
    pilates,
    yoga,
    triggers,
    walk20,
    lifting,
    warmUp,
    posture,
    ergonomics,
    weight,
    lessSugar,
    physio,
    chiropractic,
    acupuncture,
    neurologist,
    spineSpecialist,
    imaging,
    rxNsaid,
    rxMuscleRelaxant,
    cortisone,
    paracetamol,
    aspirin,
    percogesic,
    supplements,
    valerian,
    willowBark,
    eucalyptusOil,
    saltWater,
];
