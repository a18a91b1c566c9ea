package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.provenance.PrintedPersons;
import org.secondsource.text.Span;

/** How two reports that quote one utterance differ: in its words, its speaker, and to whom or where it was said. */
final class QuoteDifferences {
    /** A later sentence by the same speaker goes on with the occasion named this many sentences before. */
    private static final int OCCASION_REACH = 4;

    /** What may be of any other channel, too. */
    private static final Set<String> ANY_CHANNEL = Set.of(
            "post",
            "posts",
            "message",
            "remark",
            "remarks",
            "comment",
            "comments",
            "reply",
            "response",
            "answer",
            "social media",
            "online");

    private static final Pattern TWEET = Pattern.compile("(?:re)?tweet(?:s|ed|ing)?|x");

    private final Lexicon lexicon = Lexicon.english();

    List<Difference> find(QuoteMatch match, Map<SentenceRef, Set<String>> claims) {
        Optional<String> claim = claims.getOrDefault(match.placeOfA(), Set.of()).stream()
                .filter(claims.getOrDefault(match.placeOfB(), Set.of())::contains)
                .findFirst();
        List<Difference> differences = new ArrayList<>();
        words(match, claim).ifPresent(differences::add);
        speaker(match, claim).ifPresent(differences::add);
        description(match, claim).ifPresent(differences::add);
        occasion(match, claim, true).ifPresent(differences::add);
        occasion(match, claim, false).ifPresent(differences::add);
        return differences;
    }

    private static Optional<Difference> words(QuoteMatch match, Optional<String> claim) {
        if (match.kind() == QuoteMatch.Kind.SAME) {
            return Optional.empty();
        }
        String why = switch (match.kind()) {
            case CUT -> "one report prints as a whole sentence the end of one that says \"if\" or \"not\" before it";
            case SPLICED ->
                "one report leaves words out amid the quotation without showing it: "
                        + String.join("; ", match.changes());
            case ALTERED -> "the quoted words differ: " + String.join("; ", match.changes());
            default -> "one report prints part of what the other quotes at greater length";
        };
        return Optional.of(new Difference(
                DifferenceKind.QUOTE,
                match.kind() == QuoteMatch.Kind.PART ? Outcome.COMPATIBLE : Outcome.CONFLICT,
                claim,
                List.of(quoted(match.a()), quoted(match.b())),
                why));
    }

    private static Side quoted(List<Quoted> parts) {
        return new Side(
                parts.get(0).source().id(),
                parts.stream().map(Quoted::span).toList(),
                parts.stream().map(Quoted::text).collect(Collectors.joining(" \u2026 ")));
    }

    private static Optional<Difference> speaker(QuoteMatch match, Optional<String> claim) {
        Optional<String> left = match.a().get(0).speaker();
        Optional<String> right = match.b().get(0).speaker();
        if (left.isEmpty()
                || right.isEmpty()
                || Names.same(left.get(), right.get())
                || PrintedPersons.mayBeOne(left.get(), right.get())) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                DifferenceKind.SPEAKER,
                Outcome.CONFLICT,
                claim,
                List.of(saidBy(match.a().get(0), left.get()), saidBy(match.b().get(0), right.get())),
                "the same words are put in the mouths of different speakers"));
    }

    /** The same words of somebody without a name, described in other words. */
    private static Optional<Difference> description(QuoteMatch match, Optional<String> claim) {
        Optional<Hop> left = nameless(match.a().get(0));
        Optional<Hop> right = nameless(match.b().get(0));
        if (match.shared() < FEWEST_SHARED
                || left.isEmpty()
                || right.isEmpty()
                || Lexicon.nameKey(left.get().name())
                        .equals(Lexicon.nameKey(right.get().name()))) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                DifferenceKind.SOURCE_DESCRIPTION,
                Outcome.COMPATIBLE,
                claim,
                List.of(
                        described(match.a().get(0), left.get()),
                        described(match.b().get(0), right.get())),
                "whoever said the same words is described in different words"));
    }

    /** Words shared that one mouth alone is likely to have said; by choice. */
    private static final int FEWEST_SHARED = 6;

    private static Optional<Hop> nameless(Quoted quoted) {
        return quoted.attribution()
                .map(each -> each.chain().first())
                .filter(hop -> hop.kind() == SourceKind.UNNAMED && !hop.spans().isEmpty())
                .filter(SourceDescriptions::describes);
    }

    private static Side described(Quoted quoted, Hop hop) {
        return Sides.of(quoted.source(), hop.spans().get(0), hop.name());
    }

    private static Side saidBy(Quoted quoted, String speaker) {
        List<Span> source =
                quoted.attribution().map(each -> each.spans().source()).orElse(List.of());
        return new Side(quoted.source().id(), source.isEmpty() ? List.of(quoted.span()) : source, speaker);
    }

    /** To whom the words were said, or where; on both sides, and in other words. */
    private Optional<Difference> occasion(QuoteMatch match, Optional<String> claim, boolean audience) {
        Optional<Side> left = occasion(match.a().get(0), audience);
        Optional<Side> right = occasion(match.b().get(0), audience);
        if (left.isEmpty()
                || right.isEmpty()
                || alike(left.get().says(), right.get().says())) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                DifferenceKind.AUDIENCE,
                Outcome.CONFLICT,
                claim,
                List.of(left.get(), right.get()),
                audience
                        ? "the same words are said to different listeners"
                        : "the same words come from different channels"));
    }

    /** Named at the quotation itself, or by the speaker's attribution shortly before it. */
    private static Optional<Side> occasion(Quoted quoted, boolean audience) {
        if (quoted.attribution().isEmpty()) {
            return Optional.empty();
        }
        Attribution own = quoted.attribution().get();
        Optional<Side> nearest = Optional.empty();
        for (Attribution each : quoted.source().reading().attributions()) {
            int start = each.spans().content().get(0).start();
            boolean sameSpeaker = each.equals(own)
                    || (each.speaker().isPresent() && each.speaker().equals(own.speaker()));
            Optional<Span> span = audience ? each.audience() : each.channel();
            if (sameSpeaker && span.isPresent() && start <= quoted.span().end() && isNear(quoted, start)) {
                nearest = Optional.of(Sides.of(quoted.source(), span.get(), named(quoted.source(), span.get())));
            }
        }
        return nearest;
    }

    /** "The magazine" by its name, where the report shows which is meant; all else as printed. */
    private static String named(ArticleView source, Span span) {
        return source.entityAt(span)
                .filter(entity -> entity.kind() == EntityKind.OUTLET)
                .map(Entity::name)
                .orElse(span.of(source.text()));
    }

    private static boolean isNear(Quoted quoted, int start) {
        return quoted.source()
                .layout()
                .sentenceAt(start)
                .map(sentence -> quoted.sentence().index() - sentence.index() <= OCCASION_REACH)
                .orElse(false);
    }

    private boolean alike(String left, String right) {
        Set<String> a = contentStems(left);
        Set<String> b = contentStems(right);
        return a.isEmpty()
                || b.isEmpty()
                || a.stream().anyMatch(b::contains)
                || Stream.of(left, right).anyMatch(each -> ANY_CHANNEL.contains(Lexicon.nameKey(each)));
    }

    private Set<String> contentStems(String words) {
        return List.of(Lexicon.nameKey(words).split(" ")).stream()
                .filter(word -> !lexicon.isFunctionWord(word))
                .map(word -> TWEET.matcher(word).matches() ? "twitter" : word)
                .map(lexicon::stem)
                .collect(Collectors.toSet());
    }
}
