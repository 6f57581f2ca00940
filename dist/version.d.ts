/** Version of the widget. The build refuses to run when it differs from package.json. */
export declare const version = "0.1.0";
