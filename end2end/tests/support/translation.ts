// The translation of a browser, as far as a page can tell: each text is taken out, and put back inside of two elements.
import type { Page } from './site.js';

/** Translates what is on the page, and from then on whatever comes to it. */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stays = 'script, style, noscript, pre, code, textarea, [translate=no], .notranslate, font';
    const wrap = (text: Text): void => {
      if (!text.data.trim() || text.parentElement?.closest(stays)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const wrapAll = (root: Node): void => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = root instanceof Text ? [root] : [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      found.forEach(wrap);
    };
    const observer = new MutationObserver((changes) => {
      observer.disconnect();
      for (const { addedNodes } of changes) addedNodes.forEach((node) => node.isConnected && wrapAll(node));
      watch();
    });
    const watch = (): void => observer.observe(document.body, { childList: true, subtree: true });
    wrapAll(document.body);
    watch();
  });
