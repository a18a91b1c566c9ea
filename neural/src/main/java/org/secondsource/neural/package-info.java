/**
 * The learned reader of attributions and the sentence encoder, on ONNX Runtime.
 *
 * <p>{@link org.secondsource.neural.LearnedReader} and {@link
 * org.secondsource.neural.LearnedEncoder} are the only types meant for others. A paragraph becomes a window of
 * word pieces; the tagger labels each word as part of a source, cue or content and so proposes cues; a second pair of
 * layers reads the window again around each cue and labels the source and content of this one attribution, or nothing;
 * the surest readings that do not contradict each other are kept. How the weights came about, and how good they are:
 * {@code training/MODEL_CARD.md}. The Python twins of these types lie in {@code training/}; parity is tested.
 */
@NullMarked
package org.secondsource.neural;

import org.jspecify.annotations.NullMarked;
