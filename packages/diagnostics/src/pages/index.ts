export { pageCodes, pageOf } from './pages.ts';
export type { Page, PageText } from './page.ts';
export { pageFiles, renderIndex, type PageFile } from './render-index.ts';
export { renderPage } from './render-page.ts';
