'use strict';
const [form, drop, file, text, status, actions, json, result] =
  ['form', 'drop', 'file', 'text', 'status', 'actions', 'json', 'result'].map(id => document.getElementById(id));
let last = null;
let asked = 0;

/** Sends a file or a text; an answer that something newer has overtaken is dropped. */
async function read(sent, name) {
  const mine = ++asked;
  say(`正在读 ${name} …`);
  result.hidden = actions.hidden = true;
  last = null;
  try {
    const response = await post(sent, 'text/html');
    if (mine !== asked) {
      return;
    }
    if (!response.ok) {
      say(`${name}：${await reason(response)}`, true);
      return;
    }
    result.srcdoc = await response.text();
    result.hidden = actions.hidden = false;
    last = {sent, name};
    say(`${name}：已读`);
  } catch (e) {
    if (mine === asked) {
      say(`${name}：服务没有应答`, true);
    }
  }
}

function post(sent, accept) {
  const headers = {Accept: accept};
  if (typeof sent === 'string') {
    headers['Content-Type'] = 'text/plain';
    return fetch('issues', {method: 'POST', headers, body: sent});
  }
  const body = new FormData();
  body.append('file', sent);
  return fetch('issues', {method: 'POST', headers, body});
}

async function reason(response) {
  const plain = {400: '没有文字', 413: '文件太大', 415: '不是纯文本'}[response.status] || `错误 ${response.status}`;
  const problem = await response.json().catch(() => ({}));
  return problem.detail ? `${plain}（${problem.detail}）` : plain;
}

function say(words, bad = false) {
  status.textContent = words;
  status.classList.toggle('bad', bad);
}

for (const type of ['dragenter', 'dragover']) {
  drop.addEventListener(type, event => {
    event.preventDefault();
    drop.classList.add('over');
  });
}
for (const type of ['dragleave', 'drop']) {
  drop.addEventListener(type, () => drop.classList.remove('over'));
}
// a file that misses the field must not replace the page
for (const type of ['dragover', 'drop']) {
  addEventListener(type, event => event.preventDefault());
}
drop.addEventListener('drop', event => {
  const dropped = event.dataTransfer.files[0];
  if (dropped) {
    read(dropped, dropped.name);
  }
});
file.addEventListener('change', () => {
  if (file.files[0]) {
    read(file.files[0], file.files[0].name);
  }
});
form.addEventListener('submit', event => {
  event.preventDefault();
  read(text.value, '文本');
});
json.addEventListener('click', async () => {
  const {sent, name} = last;
  const response = await post(sent, 'application/json');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name.replace(/\.[^.]*$/, '') + '.json';
  link.click();
  URL.revokeObjectURL(link.href);
});
