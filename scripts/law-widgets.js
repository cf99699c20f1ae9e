// Shows Akoma Ntoso in law-widgets, the web components of Laws.Africa, in Chromium: every word is there, the IRIs are understood, references
// lead to elements, definitions are tagged. Called by scripts/forms-check: node scripts/law-widgets.js FOLDER [CHROMIUM], with NODE_PATH.
const fs = require("fs");
const http = require("http");
const path = require("path");
const os = require("os");
const { spawn } = require("child_process");

const skip = why => { console.log(why); process.exit(77); };
let widgets;
let JSDOM;
try {
  widgets = path.dirname(require.resolve("@lawsafrica/law-widgets/package.json"));
  ({ JSDOM } = require("jsdom"));
} catch (e) {
  skip("cannot be had: " + e.message.split("\n")[0]);
}
const [folder, chromium] = process.argv.slice(2);
let faults = 0;
const fault = (...words) => { faults++; console.log(...words); };

const component = fs.readFileSync(path.join(widgets, "dist/collection/components/akoma-ntoso/akoma-ntoso.js"), "utf8");
const convention = new RegExp(/const ex = '(.*)';/.exec(component)[1]);

// as the widgets want it: every element a span of the class akn-NAME, attributes as data
function asHtml(node, document) {
  if (node.nodeType === 3) return document.createTextNode(node.data);
  const element = document.createElement(node.localName === "ref" ? "a" : "span");
  element.className = "akn-" + node.localName;
  for (const { name, value } of node.attributes) {
    element.setAttribute(name === "eId" ? "id" : name === "href" && node.localName === "ref" ? "href" : "data-" + name.toLowerCase(), value);
  }
  if (node.localName !== "meta") {
    for (const child of node.childNodes) if (child.nodeType === 1 || child.nodeType === 3) element.append(asHtml(child, document));
  }
  return element;
}

const dense = words => words.replace(/\s+/g, "");

function show(file) {
  const xml = new JSDOM(fs.readFileSync(path.join(folder, file), "utf8"), { contentType: "text/xml" }).window.document;
  for (const uri of xml.querySelectorAll("FRBRExpression > FRBRthis")) {
    if (!convention.test(uri.getAttribute("value"))) fault(file, "an IRI outside the convention:", uri.getAttribute("value"));
  }
  const { document } = new JSDOM('<!DOCTYPE html><meta charset="utf-8"><body></body>').window;
  const shown = document.createElement("la-akoma-ntoso");
  shown.setAttribute("frbr-expression-uri", xml.querySelector("FRBRExpression > FRBRthis").getAttribute("value"));
  shown.append(asHtml(xml.documentElement, document));
  for (const decoration of ["la-decorate-terms", "la-decorate-internal-refs"]) {
    const element = document.createElement(decoration);
    element.setAttribute("popup-definitions", "");
    shown.append(element);
  }
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/lawwidgets/lawwidgets.esm.js";
  // what stands in the page once the component has started goes back to this program
  const back = document.createElement("script");
  back.textContent = `const started = setInterval(() => {
    if (!document.querySelector("la-akoma-ntoso.hydrated") || !document.querySelector("la-decorate-terms.hydrated")) return;
    clearInterval(started);
    fetch(location.href, { method: "POST", body: document.documentElement.outerHTML });
  }, 100);`;
  document.body.append(shown, script, back);
  return { page: document.documentElement.outerHTML, words: dense(shown.textContent) };
}

function check(file, words, dom) {
  const { document } = new JSDOM(dom).window;
  const shown = document.querySelector("la-akoma-ntoso");
  if (!shown) return fault(file, "the component did not start");
  const content = shown.querySelector(".akn-akomaNtoso");
  if (dense(content.textContent) !== words) fault(file, "other words are shown");
  for (const ref of content.querySelectorAll('a.akn-ref[href^="#"]')) {
    if (!document.getElementById(ref.getAttribute("href").slice(1))) fault(file, "leads nowhere:", ref.getAttribute("href"));
  }
  for (const def of content.querySelectorAll(".akn-def[data-refersto]")) {
    if (!def.closest("[data-defines]")) fault(file, "a definition without its tag:", def.textContent);
  }
}

const files = fs.readdirSync(folder).map(file => ({ file, ...show(file) }));
if (!chromium) {
  files.length = 0;
  if (!faults) skip("the IRIs are understood; no Chromium to show the texts in");
}
const answers = [];
const server = http.createServer((request, response) => {
  const number = /^\/(\d+)$/.exec(request.url);
  const asset = path.join(widgets, "dist", path.normalize(request.url));
  if (number && request.method === "POST") {
    const parts = [];
    request.on("data", part => parts.push(part)).on("end", () => {
      response.end();
      answers[number[1]](Buffer.concat(parts).toString("utf8"));
    });
  } else if (number) response.setHeader("Content-Type", "text/html; charset=utf-8").end(files[number[1]].page);
  else if (fs.existsSync(asset)) response.setHeader("Content-Type", "text/javascript").end(fs.readFileSync(asset));
  else response.writeHead(404).end();
});
server.listen(0, "127.0.0.1", async () => {
  for (const [number, { file, words }] of files.entries()) {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), "law-widgets-"));
    const url = `http://127.0.0.1:${server.address().port}/${number}`;
    const browser = spawn(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile, url], { stdio: "ignore" });
    const dom = await new Promise(resolve => {
      answers[number] = resolve;
      setTimeout(resolve, 120000, "").unref();
    });
    const gone = new Promise(resolve => browser.on("exit", resolve));
    browser.kill();
    await gone;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
    check(file, words, dom);
  }
  process.exit(faults ? 1 : 0);
});
