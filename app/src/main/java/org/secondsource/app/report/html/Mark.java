package org.secondsource.app.report.html;

import java.util.Optional;
import org.secondsource.text.Span;

/**
 * A stretch of text to highlight.
 *
 * @param layer with which it is switched on and off
 * @param reason what it is, and what found it
 */
record Mark(Span span, Layer layer, Reason reason) {

    /** For people who do not see colours. */
    String description() {
        return reason.what();
    }

    /**
     * Why something is highlighted.
     *
     * @param what it is, in words
     * @param by name of the rule or model that found it
     * @param confidence of what found it, where it tells one
     * @param attribution id of the attribution it belongs to; empty if to none
     */
    record Reason(String what, String by, Optional<Double> confidence, String attribution) {
        /** Found by a rule that tells no confidence, outside any attribution. */
        static Reason byRule(String what, String rule) {
            return new Reason(what, rule, Optional.empty(), "");
        }

        /** In one line, its parts parted by tabs: attribution, what, by, confidence. */
        String line() {
            String sure = confidence
                    .map(each -> String.valueOf(Math.round(each * 100) / 100.0))
                    .orElse("");
            return String.join("\t", attribution, plain(what), plain(by), sure);
        }

        private static String plain(String words) {
            return words.replaceAll("\\s+", " ");
        }
    }
}
