export { pageOf } from './pages.ts';
export type { Page, PageText } from './page.ts';
export { renderIndex, renderPage } from './render-page.ts';
