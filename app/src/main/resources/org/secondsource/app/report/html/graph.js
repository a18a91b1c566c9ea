"use strict";
// Provenance graphs: the arrow keys walk from node to node, right and left along the lines, up and down in a layer.
(() => {
  const toast = document.querySelector(".toast");
  const box = (node) => node.querySelector("rect");
  const place = (node) => ({ x: Number(box(node).getAttribute("x")), y: Number(box(node).getAttribute("y")) });
  document.querySelectorAll("svg.drawing").forEach((drawing) => {
    const region = drawing.parentElement;
    const nodes = [...drawing.querySelectorAll("[data-node]")]
      .sort((a, b) => place(a).x - place(b).x || place(a).y - place(b).y);
    const edges = [...drawing.querySelectorAll("[data-from]")];
    const node = (number) => nodes.find((each) => each.dataset.node === number);
    let current = null;
    const choose = (next) => {
      if (!next) { return; }
      if (current) { current.classList.remove("current"); }
      current = next;
      current.classList.add("current");
      edges.forEach((edge) => edge.classList.toggle(
        "current", edge.dataset.from === current.dataset.node || edge.dataset.to === current.dataset.node));
      toast.textContent = current.dataset.name;
      region.scrollTo({ left: place(current).x - region.clientWidth / 3 });
    };
    const along = (here, there) => {
      const edge = edges.find((each) => each.dataset[here] === current.dataset.node);
      return edge && node(edge.dataset[there]);
    };
    const beside = (by) => {
      const layer = nodes.filter((each) => place(each).x === place(current).x);
      return layer[layer.indexOf(current) + by];
    };
    const steps = {
      ArrowRight: () => along("from", "to"),
      ArrowLeft: () => along("to", "from"),
      ArrowDown: () => beside(1),
      ArrowUp: () => beside(-1),
    };
    region.addEventListener("keydown", (event) => {
      if (!steps[event.key]) { return; }
      event.preventDefault();
      choose(current ? steps[event.key]() : nodes[0]);
    });
  });
})();
