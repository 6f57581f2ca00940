import { css } from 'lit';

export const careCardStyles = css``;
