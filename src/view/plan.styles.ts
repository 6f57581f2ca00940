import { css } from 'lit';

export const planStyles = css``;
