// The door to the pages of codes: apart from the main one, since a check has no use for them.
export { pageCodes, pageOf } from './pages/page-of.ts';
export type { Page, PageText } from './pages/page.ts';
export { pageFiles, renderIndex, type PageFile } from './pages/render-index.ts';
export { renderPage } from './pages/render-page.ts';
