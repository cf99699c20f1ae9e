// Javadoc says of the accessor of a record that it returns a component. Say what the component is, as the head of the page does.
document.addEventListener("DOMContentLoaded", () => {
  for (const link of document.querySelectorAll('a[href^="#param-"]')) {
    const component = document.getElementById(link.getAttribute("href").slice(1));
    const [before, after] = [link.previousSibling, link.nextSibling];
    if (component && before && after && after.data && after.data.startsWith(" record component")) {
      const meaning = component.closest("dd").cloneNode(true);
      meaning.querySelector("code").remove();
      meaning.firstChild.data = meaning.firstChild.data.replace(/^ - /, "");
      before.data = before.data.replace(/(Returns )?the value (of|for) the $/, "");
      after.data = after.data.slice(" record component".length);
      link.replaceWith(...meaning.childNodes);
    }
  }
});
