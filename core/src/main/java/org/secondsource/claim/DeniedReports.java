package org.secondsource.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Token;

/** Whose report a denial speaks of: "called the article misleading", "the Courier's account". Pure functions. */
final class DeniedReports {
    private static final Pattern DETERMINING =
            Pattern.compile("the|these|those|its|their|our|his|her|both|'s|\u2019s|media|press|news|newspaper");

    private static final DenialWords WORDS = DenialWords.english();

    private DeniedReports() {}

    /** The outlets named beside the report denied, else those cited last before it; none if it speaks of no certain report. */
    static Set<String> outlets(StoryView story, FoundDenial found) {
        if (!speaksOfReport(found.tokens(story))) {
            return Set.of();
        }
        Set<String> named = named(story, found);
        if (!named.isEmpty()) {
            return named;
        }
        return isAnyReport(found.tokens(story)) ? Set.of() : citedLast(story, found);
    }

    private static Set<String> named(StoryView story, FoundDenial found) {
        ArticleView view = story.view(found.article());
        Set<String> named = new LinkedHashSet<>();
        view.mentions().overlapping(view.sentences().get(found.start()).span()).stream()
                .filter(mention -> mention.entity().kind() == EntityKind.OUTLET)
                .filter(mention -> found.denial()
                        .denied()
                        .filter(denied -> denied.span().overlaps(mention.span()))
                        .isPresent())
                .forEach(mention -> named.add(Lexicon.nameKey(mention.entity().name())));
        return named;
    }

    private static Set<String> citedLast(StoryView story, FoundDenial found) {
        Set<String> last = Set.of();
        for (Piece piece : story.pieces()) {
            boolean earlier = piece.article().equals(found.article()) && piece.sentence() < found.start();
            last = earlier && !piece.reliedOutlets().isEmpty() ? piece.reliedOutlets() : last;
        }
        return last;
    }

    /** Of a certain report: "reports of her death" may be anybody's. */
    private static boolean speaksOfReport(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean anybodys = tokens.get(at).lower().equals("reports")
                    && at + 1 < tokens.size()
                    && DenialClues.isTelling(tokens.get(at + 1))
                    && (at == 0
                            || !DETERMINING.matcher(tokens.get(at - 1).lower()).matches());
            if (WORDS.refersToReport(tokens.get(at).lower()) && !anybodys) {
                return true;
            }
        }
        return false;
    }

    /** "A report that put the number at nine": not the one spoken of before. */
    private static boolean isAnyReport(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (WORDS.refersToReport(tokens.get(at).lower())) {
                return tokens.get(at - 1).lower().matches("an?");
            }
        }
        return false;
    }

    /** Whether an outlet is one of those meant, be it with "newspaper" behind its name or without. */
    static boolean isFrom(Set<String> outlets, Set<String> meant) {
        return outlets.stream()
                .anyMatch(outlet -> meant.stream().anyMatch(name -> holds(outlet, name) || holds(name, outlet)));
    }

    private static boolean holds(String name, String part) {
        return (" " + name + " ").contains(" " + part + " ");
    }
}
