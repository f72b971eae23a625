// A grid of photos of which only the rows that can be seen are in the document, so that it may have a million.

const tallest = 8_000_000; // browsers draw nothing beyond some ten million pixels

export class Grid {
  ids = [];
  // Whether more ids can be had.
  hasMore = false;
  // The place of the photo that the keyboard is on.
  selected = 0;

  #scroll; #grid; #label; #onOpen; #onNearEnd;
  #rows = new Map();
  #columns = 1;
  #cell = 168;

  // scroll: what scrolls. grid: inside of it. label(place, all): the name of a photo. onOpen(): a photo is
  // to be shown. onNearEnd(): more ids are wanted.
  constructor({ scroll, grid, label, onOpen, onNearEnd }) {
    [this.#scroll, this.#grid, this.#label] = [scroll, grid, label];
    [this.#onOpen, this.#onNearEnd] = [onOpen, onNearEnd];
    let frame = 0;
    scroll.addEventListener("scroll", () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#draw());
    });
    new ResizeObserver(() => this.layout()).observe(scroll);
    grid.addEventListener("click", event => {
      const element = event.target.closest(".cell");
      if (!element) return;
      this.select(Number(element.dataset.place));
      onOpen();
    });
    grid.addEventListener("keydown", event => this.#press(event));
  }

  // Makes all rows anew, after the ids or the width have changed.
  layout() {
    this.#cell = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--cell"));
    this.#columns = Math.max(1, Math.floor(this.#scroll.clientWidth / this.#cell));
    this.#grid.style.width = `${this.#columns * this.#cell}px`;
    this.#grid.style.height = `${this.#geometry().height}px`;
    this.#grid.setAttribute("aria-rowcount", this.hasMore ? -1 : Math.ceil(this.ids.length / this.#columns));
    this.#grid.setAttribute("aria-colcount", this.#columns);
    const hasFocus = this.#grid.contains(document.activeElement);
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.#draw();
    // The element that had it is gone.
    if (hasFocus) this.select(this.selected);
  }

  toTop() { this.#scroll.scrollTop = 0; }

  // Puts the keyboard on a photo and scrolls to it.
  select(place, { focus = true } = {}) {
    if (this.ids.length === 0) return;
    this.selected = Math.max(0, Math.min(place, this.ids.length - 1));
    const { view, scale } = this.#geometry();
    const top = Math.floor(this.selected / this.#columns) * this.#cell;
    const virtualTop = this.#scroll.scrollTop * scale;
    if (top < virtualTop) this.#scroll.scrollTop = top / scale;
    if (top + this.#cell > virtualTop + view) this.#scroll.scrollTop = (top + this.#cell - view) / scale;
    this.#draw();
    for (const element of this.#grid.querySelectorAll(".cell")) {
      const isSelected = Number(element.dataset.place) === this.selected;
      element.setAttribute("aria-selected", isSelected);
      element.tabIndex = isSelected ? 0 : -1;
      if (isSelected && focus) element.focus({ preventScroll: true });
    }
  }

  #geometry() {
    const view = this.#scroll.clientHeight;
    const virtual = Math.ceil(this.ids.length / this.#columns) * this.#cell;
    const height = Math.min(virtual, tallest);
    // One pixel of the scroll bar stands for this many of the grid.
    const scale = height > view ? (virtual - view) / (height - view) : 1;
    return { view, height, scale };
  }

  #draw() {
    const { view, scale } = this.#geometry();
    const top = this.#scroll.scrollTop;
    const virtualTop = top * scale;
    const first = Math.max(0, Math.floor(virtualTop / this.#cell) - 2);
    const last = Math.min(
      Math.ceil(this.ids.length / this.#columns), Math.ceil((virtualTop + view) / this.#cell) + 2);
    for (const [index, row] of this.#rows) {
      if (index < first || index >= last) {
        row.remove();
        this.#rows.delete(index);
      }
    }
    for (let index = first; index < last; index++) {
      let row = this.#rows.get(index);
      if (!row) {
        row = this.#makeRow(index);
        this.#rows.set(index, row);
        // In the order of the rows, for those who hear the page.
        const next = [...this.#rows.keys()].filter(other => other > index).sort((a, b) => a - b)[0];
        this.#grid.insertBefore(row, next === undefined ? null : this.#rows.get(next));
      }
      row.style.transform = `translateY(${index * this.#cell - virtualTop + top}px)`;
    }
    if (this.hasMore && (last + 4) * this.#columns >= this.ids.length) this.#onNearEnd();
  }

  #makeRow(index) {
    const row = document.createElement("div");
    row.className = "row";
    row.setAttribute("role", "row");
    row.setAttribute("aria-rowindex", index + 1);
    const start = index * this.#columns;
    this.ids.slice(start, start + this.#columns)
      .forEach((id, column) => row.append(this.#makeCell(id, start + column, column)));
    return row;
  }

  #makeCell(id, place, column) {
    const element = document.createElement("div");
    element.className = "cell";
    element.dataset.place = place;
    element.setAttribute("role", "gridcell");
    element.setAttribute("aria-colindex", column + 1);
    element.setAttribute("aria-selected", place === this.selected);
    element.tabIndex = place === this.selected ? 0 : -1;
    const image = document.createElement("img");
    image.src = `api/thumbnails/${id}`;
    image.alt = this.#label(place + 1, this.ids.length);
    image.decoding = "async";
    image.draggable = false;
    element.append(image);
    return element;
  }

  #press(event) {
    const columns = this.#columns;
    const page = Math.max(1, Math.floor(this.#scroll.clientHeight / this.#cell)) * columns;
    const moves = {
      ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns, PageUp: -page, PageDown: page,
      Home: event.ctrlKey ? -this.selected : -(this.selected % columns),
      End: event.ctrlKey ? this.ids.length : columns - 1 - this.selected % columns,
    };
    if (event.key in moves) {
      event.preventDefault();
      this.select(this.selected + moves[event.key]);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.#onOpen();
    }
  }
}
