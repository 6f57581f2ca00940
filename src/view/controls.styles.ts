import { css } from 'lit';

export const controlStyles = css``;
