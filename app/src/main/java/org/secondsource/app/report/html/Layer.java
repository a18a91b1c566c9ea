package org.secondsource.app.report.html;

/**
 * What the side-by-side view can highlight; each is switched by the key of its number.
 *
 * @param key 1 to 6
 * @param name in one word
 * @param explanation for the legend
 */
public record Layer(int key, String name, String explanation) {
    static final Layer ATTRIBUTION = new Layer(1, "attribution", "who says it, and the words that say so");
    static final Layer QUOTE = new Layer(2, "quotation", "words given as somebody's own");
    static final Layer FIGURE = new Layer(3, "figure", "how many of what");
    static final Layer DENIAL = new Layer(4, "denial", "somebody denies or disputes");
    static final Layer HEDGE = new Layer(5, "hedge", "passed on with a reservation");
    static final Layer LOADED = new Layer(6, "loaded", "the outlet's own voice judges");
}
