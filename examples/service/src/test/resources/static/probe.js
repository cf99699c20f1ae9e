// A person who drops a file on the page and reads what comes; what is seen is written down as name=value.
const facts = {};
const wait = async (what, done) => {
  for (let i = 0; i < 600 && !done(); i++) {
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  facts[what] = String(done());
};
const drop = (page, file) => {
  const data = new page.defaultView.DataTransfer();
  data.items.add(file);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    page.getElementById('drop').dispatchEvent(
      new page.defaultView.DragEvent(type, {dataTransfer: data, bubbles: true, cancelable: true}));
  }
};
async function look() {
  const page = document.querySelector('iframe').contentDocument;
  const status = page.getElementById('status');
  const result = page.getElementById('result');
  facts['hidden at first'] = String(result.hidden);
  drop(page, new page.defaultView.File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2, 3, 0, 0, 0, 0])], 'scan.pdf'));
  await wait('refused', () => status.classList.contains('bad'));
  facts['refusal'] = status.textContent;
  facts['hidden after a refusal'] = String(result.hidden);
  const text = await (await fetch('/sample.txt')).blob();
  let loaded = false;
  result.addEventListener('load', () => loaded = true);
  drop(page, new page.defaultView.File([text], 'juece.txt', {type: 'text/plain'}));
  await wait('read', () => !result.hidden);
  await wait('loaded', () => loaded);
  facts['status'] = status.textContent;
  facts['sandbox'] = result.getAttribute('sandbox');
  const shown = new DOMParser().parseFromString(result.srcdoc, 'text/html');
  facts['title'] = String(shown.body.textContent.includes('海岬市四所职业院校试行学分互认'));
  for (const width of [360, 768, 1000]) {
    document.querySelector('iframe').style.width = width + 'px';
    facts['overflow-' + width] = String(page.documentElement.scrollWidth - page.documentElement.clientWidth);
  }
}
addEventListener('load', async () => {
  await look().catch(e => facts['error'] = String(e));
  const out = document.createElement('pre');
  out.id = 'facts';
  out.textContent = Object.entries(facts).map(([name, value]) => name + '=' + value).join('\n');
  document.body.append(out);
});
