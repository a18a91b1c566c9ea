package org.secondsource.framing;

import java.util.BitSet;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.QuoteType;
import org.secondsource.name.Mentions;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

/** Which characters of a report are its outlet's own words: neither said by a source nor in quotation marks. */
final class OwnVoice {
    private final BitSet others = new BitSet();
    private final Mentions mentions;

    private OwnVoice(Mentions mentions) {
        this.mentions = mentions;
    }

    static OwnVoice of(Reading reading) {
        OwnVoice voice = new OwnVoice(Mentions.of(reading.entities()));
        String text = reading.article().text();
        for (Attribution attribution : reading.attributions()) {
            boolean paraphrase = attribution.type() == QuoteType.INDIRECT;
            attribution.spans().content().forEach(span -> voice.mark(paraphrase ? withoutAside(text, span) : span));
        }
        reading.layout().paragraphs().forEach(paragraph -> voice.markQuotations(text, paragraph));
        return voice;
    }

    /** In a paraphrase, ", which ..." at its end is the reporter's aside and not what the source said. */
    private static Span withoutAside(String text, Span content) {
        int aside = content.of(text).indexOf(", which ");
        return aside < 0 ? content : new Span(content.start(), content.start() + aside);
    }

    /** Who is mentioned where in the report. */
    Mentions mentions() {
        return mentions;
    }

    boolean holds(Span span) {
        int next = others.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private void mark(Span span) {
        others.set(span.start(), span.end());
    }

    /** Marks what stands between quotation marks; one that is never closed quotes to the end of its paragraph. */
    private void markQuotations(String text, Span paragraph) {
        int opened = -1;
        char closer = 0;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (opened < 0) {
                closer = closer(text, at, paragraph);
                opened = closer == 0 ? -1 : at;
            } else if (text.charAt(at) == closer && closes(text, at, paragraph)) {
                mark(new Span(opened, at + 1));
                opened = -1;
            }
        }
        // A single mark that is never closed is an apostrophe ('70s), not a quotation.
        if (opened >= 0 && closer != '\'' && closer != '\u2019') {
            mark(new Span(opened, paragraph.end()));
        }
    }

    /** The mark that closes a quotation which opens at {@code at}; 0 if none opens there. */
    private static char closer(String text, int at, Span paragraph) {
        boolean free = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean before = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '\u201c' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            case '\'' -> free && before ? '\'' : 0;
            case '\u2018' -> free && before ? '\u2019' : 0;
            default -> 0;
        };
    }

    private static boolean closes(String text, int at, Span paragraph) {
        boolean single = text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
        return !single || at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
