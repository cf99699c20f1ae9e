// Runs beside a page that stands in a frame, and writes down what it sees: one fact a line.
document.querySelector('iframe').addEventListener('load', async () => {
  const facts = [];
  const wait = time => new Promise(done => setTimeout(done, time));
  const frame = document.querySelector('iframe');
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  try {
    const root = page.documentElement;
    root.style.scrollBehavior = 'auto';
    facts.push('script=' + root.classList.contains('js'));
    facts.push('style=' + (view.getComputedStyle(page.body).lineBreak === 'strict'));
    for (const details of page.querySelectorAll('details')) {
      details.open = true;
    }
    for (const id of ['show-pages', 'show-findings']) {
      if (page.getElementById(id)) {
        page.getElementById(id).checked = true;
      }
    }

    // nothing stands out at the side
    for (const width of [360, 768, 1280]) {
      frame.width = width;
      await wait(50);
      const wide = [...page.querySelectorAll('body *')].filter(e => !e.closest('.table, #contents, #hits, svg') &&
          e.getClientRects().length && (e.getBoundingClientRect().right > width + 1 || e.getBoundingClientRect().left < -1));
      facts.push('overflow-' + width + '=' + Math.max(0, root.scrollWidth - width) +
          wide.slice(0, 3).map(e => ' ' + e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30)).join(';'));
    }

    // every link leads to its place
    let links = 0;
    const lost = [];
    for (const link of page.querySelectorAll('a[href]')) {
      if (link.closest('svg')) {
        continue;
      }
      links++;
      link.click();
      const target = page.querySelector(':target');
      if (!target || target !== page.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))) {
        lost.push(link.getAttribute('href'));
        continue;
      }
      const box = target.getBoundingClientRect();
      if (box.top > view.innerHeight || box.bottom < 0) {
        lost.push('out of sight ' + link.getAttribute('href'));
      }
    }
    facts.push('links=' + links);
    facts.push('lost=' + lost.slice(0, 5).join(' '));

    // the search finds every place, and goes there
    for (const words of WORDS) {
      const box = page.getElementById('search');
      box.value = words;
      box.dispatchEvent(new view.Event('input'));
      await wait(300);
      const sum = page.querySelector('#hits p').textContent;
      facts.push('found ' + words + '=' + (sum.match(/\d+/) || ['0'])[0]);
      const hit = page.querySelector('#hits button');
      if (hit) {
        hit.click();
        await wait(50);
        const range = [...view.CSS.highlights.get('hit-now')][0];
        const box = range.getBoundingClientRect();
        facts.push('shown ' + words + '=' + (range.toString() === words && box.top >= 0 && box.bottom <= view.innerHeight));
      }
    }
  } catch (error) {
    facts.push('error=' + error);
  }
  frame.remove();
  const result = document.createElement('pre');
  result.id = 'facts';
  result.textContent = facts.join('\n');
  document.body.append(result);
}, { once: true });
