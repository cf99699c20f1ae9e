(() => {
  'use strict';
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  root.classList.add('js');

  // light and dark
  byId('theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  // addresses to copy
  let silence = 0;
  const say = words => {
    byId('said').textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => { byId('said').textContent = ''; }, 2500);
  };
  const copy = text => {
    if (navigator.clipboard && isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('copy'));
  };
  document.addEventListener('click', event => {
    const number = event.target.closest('.num');
    if (number) {
      copy(number.dataset.address).then(() => say('已复制 ' + number.dataset.address), () => say(number.dataset.address));
    }
    if (event.target.closest('#contents a') || event.target.closest('main')) {
      byId('menu').checked = false;
    }
    if (!event.target.closest('.find')) {
      byId('hits').hidden = true;
    }
  });

  // a finding is shown before it is gone to
  const reveal = () => {
    if (location.hash.startsWith('#finding') && byId('show-findings') && !byId('show-findings').checked) {
      byId('show-findings').checked = true;
      const place = byId(location.hash.slice(1));
      if (place) {
        place.scrollIntoView({ block: 'center' });
      }
    }
  };
  addEventListener('hashchange', reveal);
  reveal();

  // where the reader is
  const places = [];
  for (const link of document.querySelectorAll('#contents a')) {
    const place = byId(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (place) {
      places.push({ link, place });
    }
  }
  places.sort((a, b) => a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  let now = null;
  const follow = () => {
    let low = -1;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (places[middle].place.getBoundingClientRect().top < 140) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const link = low < 0 ? null : places[low].link;
    if (link === now) {
      return;
    }
    document.querySelectorAll('#contents .current').forEach(a => a.classList.remove('current'));
    document.querySelectorAll('#contents .open').forEach(li => li.classList.remove('open'));
    now = link;
    if (!link) {
      return;
    }
    link.classList.add('current');
    for (let li = link.closest('li'); li; li = li.parentElement.closest('li')) {
      li.classList.add('open');
    }
    const list = byId('contents');
    const box = link.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) {
      list.scrollTop += box.top - frame.top - frame.height / 3;
    }
  };
  let asked = false;
  addEventListener('scroll', () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(() => { asked = false; follow(); });
    }
  }, { passive: true });
  follow();

  // search: width and case do not matter; what a page brought is not searched
  const MOST = 200;
  const fold = text => Array.from({ length: text.length }, (_, i) => {
    const code = text.charCodeAt(i);
    const c = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : code === 0x3000 ? ' ' : text[i];
    const low = c.toLowerCase();
    return low.length === 1 ? low : c;
  }).join('');
  let index = null;
  const read = () => [...document.querySelectorAll('main .t')].filter(t => !t.closest('details')).map(element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest('.pb, .finding')) {
        nodes.push({ node, start: text.length });
        text += node.data;
      }
    }
    return { element, nodes, text, folded: fold(text) };
  });
  const point = (unit, offset, end) => {
    let at = unit.nodes.length - 1;
    while (at > 0 && (end ? unit.nodes[at].start >= offset : unit.nodes[at].start > offset)) {
      at--;
    }
    return [unit.nodes[at].node, offset - unit.nodes[at].start];
  };
  let hits = [];
  let at = -1;
  const find = words => {
    index = index || read();
    hits = [];
    at = -1;
    let count = 0;
    for (const unit of words ? index : []) {
      for (let from = unit.folded.indexOf(words); from >= 0; from = unit.folded.indexOf(words, from + words.length)) {
        count++;
        if (hits.length < MOST) {
          const range = document.createRange();
          range.setStart(...point(unit, from, false));
          range.setEnd(...point(unit, from + words.length, true));
          hits.push({ unit, from, to: from + words.length, range });
        }
      }
    }
    return count;
  };
  const paint = () => {
    if (window.Highlight && CSS.highlights) {
      CSS.highlights.set('hit', new Highlight(...hits.map(hit => hit.range)));
      CSS.highlights.set('hit-now', new Highlight(...(at < 0 ? [] : [hits[at].range])));
    }
    byId('hits').querySelectorAll('button').forEach((button, i) => button.classList.toggle('now', i === at));
  };
  const go = to => {
    if (!hits.length) {
      return;
    }
    at = (to + hits.length) % hits.length;
    paint();
    hits[at].unit.element.scrollIntoView({ block: 'center' });
  };
  const list = count => {
    const box = byId('hits');
    const sum = document.createElement('p');
    sum.textContent = count === 0 ? '没有找到' : count > hits.length ? `共 ${count} 处，列出前 ${hits.length} 处` : `共 ${count} 处`;
    const buttons = hits.map((hit, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      const where = document.createElement('small');
      const title = hit.unit.element.closest('.article')?.querySelector('.title');
      where.textContent = title ? title.textContent : '';
      const before = document.createTextNode((hit.from > 18 ? '…' : '') + hit.unit.text.slice(Math.max(0, hit.from - 18), hit.from));
      const mark = document.createElement('mark');
      mark.textContent = hit.unit.text.slice(hit.from, hit.to);
      const after = document.createTextNode(hit.unit.text.slice(hit.to, hit.to + 30));
      button.append(where, before, mark, after);
      button.addEventListener('click', () => { box.hidden = true; go(i); });
      return button;
    });
    box.replaceChildren(sum, ...buttons);
    box.hidden = false;
  };
  const box = byId('search');
  let wait = 0;
  const search = () => {
    const words = fold(box.value.trim());
    const count = find(words);
    if (words) {
      list(count);
    } else {
      byId('hits').hidden = true;
    }
    paint();
  };
  box.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(search, 120);
  });
  box.addEventListener('focus', () => {
    if (hits.length) {
      byId('hits').hidden = false;
    }
  });
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      go(event.shiftKey ? at - 1 : at + 1);
    } else if (event.key === 'Escape') {
      box.value = '';
      search();
    }
  });
  addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea')) {
      event.preventDefault();
      box.focus();
    }
  });
})();
