package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.OutletWords;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** Finds to whom and where words were said: the audience, the channel, and the outlets that passed them on. */
final class Venues {
    private static final Map<String, String> CHANNELS = channels();
    private static final int LONGEST_CHANNEL = 2;
    private static final Set<String> TELLING = words("telling");
    private static final Set<String> HAVING = words("having");
    /** What an outlet did through which words came to the reader: before "by". */
    private static final Set<String> PASSED_ON = words("passed-on");
    /** Before "with", and with "in" and "on" too. */
    private static final Set<String> TALKS = words("talks");
    /** Before "in", "on", "for", "of" and "from": what outlets print or send, and saying it there. */
    private static final Set<String> REPORTS = words("reports");

    private static final Set<String> IN = words("in");
    /** Before "to" where the outlet is not who heard it. */
    private static final Set<String> NOT_TO = words("not-to");

    private static final Set<String> TIMES = words("times");
    private static final Set<String> SHOWS = words("shows");
    /** Words of the name of a programme. */
    private static final int SHOW = 5;

    private static final Set<String> BEFORE_CHANNEL = words("before-channel");
    private static final Set<String> STOPS = words("stops");
    private final Scene scene;

    Venues(Scene scene) {
        this.scene = scene;
    }

    private static Set<String> words(String use) {
        return WordList.rows(Venues.class, "venue-words.tsv").stream()
                .filter(row -> row.get(0).equals(use))
                .flatMap(row -> Arrays.stream(row.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> channels() {
        Map<String, String> channels = new LinkedHashMap<>();
        WordList.rows(Venues.class, "channels.tsv").forEach(row -> channels.put(row.get(0), row.get(1)));
        return channels;
    }

    /**
     * The words around an attribution that are not its content: of the sentences of its cue and source, and inside the
     * content of its parent if it has one.
     */
    List<Token> around(int number) {
        AttributionSpans spans = scene.spans(number);
        List<Span> anchors = new ArrayList<>(spans.cue());
        anchors.addAll(spans.source());
        if (anchors.isEmpty()) {
            return List.of();
        }
        Sentence sentence = scene.layout().sentenceAt(anchors.get(0).start()).orElse(null);
        if (sentence == null) {
            return List.of();
        }
        List<Span> parent = spans.parent().isPresent()
                ? scene.spans(spans.parent().getAsInt()).content()
                : List.of(sentence.span());
        List<Token> around = new ArrayList<>();
        for (Token token : scene.layout().tokensOf(sentence)) {
            if (!overlap(spans.content(), token.span()) && overlap(parent, token.span())) {
                around.add(token);
            }
        }
        return around;
    }

    private static boolean overlap(List<Span> pieces, Span span) {
        for (Span piece : pieces) {
            if (piece.overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** To whom, as printed after a verb of telling; before it in the passive. */
    Optional<Span> audience(int number) {
        AttributionSpans spans = scene.spans(number);
        List<Token> around = around(number);
        for (int at = 0; at < around.size(); at++) {
            Token token = around.get(at);
            boolean cue = spans.cue().stream().anyMatch(each -> each.overlaps(token.span()));
            if (cue && isPassive(around, at)) {
                return spans.source().isEmpty() || spans.source().get(0).start() > token.start()
                        ? subject(around, at)
                        : Optional.of(Span.covering(spans.source()));
            }
            if (cue && TELLING.contains(token.lower())) {
                return phrase(around, at + 1);
            }
        }
        return Optional.empty();
    }

    /** Were told: then the subject is who heard it. */
    boolean isPassive(int number) {
        AttributionSpans spans = scene.spans(number);
        if (spans.cue().isEmpty() || Hearers.isAnswer(scene.layout(), spans)) {
            return false;
        }
        List<Token> around = around(number);
        for (int at = 0; at < around.size(); at++) {
            Token token = around.get(at);
            boolean cue = scene.spans(number).cue().stream().anyMatch(each -> each.overlaps(token.span()));
            if (cue && isPassive(around, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(List<Token> around, int verb) {
        return verb > 0
                && Hearers.isAddressed(around.get(verb).lower())
                && Hearers.isBeing(around.get(auxiliary(around, verb)).lower());
    }

    /** The token before a participle and the adverbs between. */
    private static int auxiliary(List<Token> around, int verb) {
        int at = verb - 1;
        while (at > 0 && around.get(at).lower().endsWith("ly")) {
            at--;
        }
        return at;
    }

    private static Optional<Span> subject(List<Token> around, int verb) {
        int end = auxiliary(around, verb);
        while (end > 0 && HAVING.contains(around.get(end - 1).lower())) {
            end--;
        }
        int start = end;
        while (start > 0
                && around.get(start - 1).isWord()
                && !STOPS.contains(around.get(start - 1).lower())) {
            start--;
        }
        return start < end
                ? Optional.of(
                        new Span(around.get(start).start(), around.get(end - 1).end()))
                : Optional.empty();
    }

    /** Begins right behind the verb: where the words are part of what was said, it stands no more around it. */
    private Optional<Span> phrase(List<Token> around, int from) {
        if (from < around.size()
                && around.get(from).start() - around.get(from - 1).end() > 1) {
            return Optional.empty();
        }
        int end = from;
        while (end < around.size() && belongs(around, from, end)) {
            end++;
        }
        return end > from
                ? Optional.of(
                        new Span(around.get(from).start(), around.get(end - 1).end()))
                : Optional.empty();
    }

    private static boolean belongs(List<Token> around, int from, int at) {
        Token token = around.get(at);
        boolean adjacent = at == from || token.start() - around.get(at - 1).end() < 3;
        boolean joint = token.lower().equals("'s") || token.text().equals("&");
        return adjacent && (joint || (token.isWord() && !STOPS.contains(token.lower())));
    }

    /** Where the words were said or posted: "X", "statement", "interview". */
    Optional<Span> channel(int number) {
        List<Token> around = around(number);
        for (int at = 0; at + 1 < around.size(); at++) {
            if (!BEFORE_CHANNEL.contains(around.get(at).lower())) {
                continue;
            }
            for (int next = at + 1; next < Math.min(around.size(), at + 6); next++) {
                if (!around.get(next).isWord()
                        || (next > at + 1 && STOPS.contains(around.get(next).lower()))) {
                    break;
                }
                Optional<Span> channel = channelAt(around, next, next == at + 1);
                if (channel.isPresent()) {
                    return channel;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> channelAt(List<Token> around, int at, boolean afterPreposition) {
        for (int length = LONGEST_CHANNEL; length > 0; length--) {
            if (at + length > around.size()) {
                continue;
            }
            Span span =
                    new Span(around.get(at).start(), around.get(at + length - 1).end());
            String printed = span.of(scene.layout().text());
            if (isOutlet(around.get(at))) {
                return Optional.empty();
            }
            boolean platform = "platform".equals(CHANNELS.get(printed)) && afterPreposition;
            if (platform || "noun".equals(CHANNELS.get(printed.toLowerCase(java.util.Locale.ROOT)))) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /**
     * The outlets that the sentence says passed the words on, the one nearest to the speaker first.
     *
     * @param reported whether "as the Post reported" counts too
     */
    List<Hop> relays(int number, boolean reported) {
        List<Hop> hops = new ArrayList<>();
        List<Token> around = around(number);
        for (int at = 0; at < around.size(); at++) {
            Token token = around.get(at);
            boolean first = at == 0 || !overlapsOutlet(around.get(at - 1), token);
            Optional<Entity> outlet = first ? outletAt(token) : Optional.empty();
            boolean relays = outlet.isPresent()
                    && !isInQuestion(number, around, at)
                    && (isRelay(around, at, reported) || hasSource(number, around, at));
            if (relays && !isSource(number, outlet.get())) {
                hops.add(new Hop(
                        outlet.get().name(),
                        SourceKind.OUTLET,
                        Optional.of(outlet.get().id()),
                        List.of(mention(outlet.get(), token)),
                        false));
            }
        }
        return hops.isEmpty() ? toldPaper(number, around).map(List::of).orElse(List.of()) : hops;
    }

    /** Said through his lawyer, Ann Roe: by whose mouth the words came. */
    Optional<Hop> mouthpiece(int number) {
        List<Span> source = scene.spans(number).source();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = scene.layout().sentenceAt(source.get(0).start()).orElseThrow();
        Matcher through = THROUGH.matcher(scene.layout().text());
        through.region(
                source.get(0).start(),
                Math.max(source.get(0).start(), sentence.span().end()));
        if (!through.find()
                || scene.spans(number).content().stream().anyMatch(piece -> piece.contains(through.start()))) {
            return Optional.empty();
        }
        return scene.entityAt(new Span(through.end(), through.end() + 1))
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(entity -> new Hop(
                        entity.name(),
                        SourceKind.PERSON,
                        Optional.of(entity.id()),
                        List.of(nameAt(entity, through.end())),
                        false));
    }

    private static Span nameAt(Entity entity, int start) {
        return entity.mentions().stream()
                .filter(mention -> mention.contains(start))
                .findFirst()
                .orElseGet(() -> new Span(start, start + 1));
    }

    private static final Pattern THROUGH = Pattern.compile(
            "\\b(?:through|via) (?:his|her|its|their|an?|the) (?:[\\p{Ll}-]+ ){0,2}?"
                    + "(?:lawyer|solicitor|attorney|barrister|agent|manager|representative|publicist|spokes\\p{Ll}+),? ");

    /** Told the local newspaper: an outlet without its name. */
    private Optional<Hop> toldPaper(int number, List<Token> around) {
        return audience(number)
                .filter(heard -> PAPER.matcher(heard.of(scene.layout().text())).matches())
                .filter(heard -> around.stream().anyMatch(token -> heard.overlaps(token.span())))
                .map(heard -> onlyOutletBefore(heard)
                        .map(outlet -> new Hop(
                                outlet.name(), SourceKind.OUTLET, Optional.of(outlet.id()), List.of(heard), false))
                        .orElseGet(() -> new Hop(
                                heard.of(scene.layout().text()),
                                SourceKind.OUTLET,
                                Optional.empty(),
                                List.of(heard),
                                false)));
    }

    /** "The left-leaning monthly" is the only other outlet that the text has named so far. */
    private Optional<Entity> onlyOutletBefore(Span heard) {
        boolean definite = scene.layout().text().regionMatches(true, heard.start(), "the ", 0, 4);
        List<Entity> named = scene.entities().stream()
                .filter(each -> each.kind() == EntityKind.OUTLET && !scene.isOwn(each.name()))
                .filter(each -> each.mentions().get(0).start() < heard.start())
                .toList();
        return definite && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Asked about a report first carried by the Post, he said: what he was asked about came from the Post, not his answer. */
    private boolean isInQuestion(int number, List<Token> around, int outlet) {
        for (int at = 0; at < outlet; at++) {
            Span word = around.get(at).span();
            boolean asked = scene.spans(number).cue().stream().noneMatch(word::overlaps)
                    && around.get(at).lower().matches("asked|responding|reacting")
                    && !around.get(at + 1).lower().equals("by");
            if (asked) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern PAPER = Pattern.compile("(?i)(?:the|an?) (?:[\\p{Ll}-]+ ){1,2}"
            + "(?:newspaper|paper|daily|weekly|monthly|tabloid|magazine|broadcaster|news agency|news site|website|radio|station)"
            + "|(?:public|local|national|regional|commercial) (?:radio|television|TV)");

    /** The Post's source: who told the Post. */
    private boolean hasSource(int number, List<Token> around, int at) {
        int next = at;
        while (next < around.size() && outletAt(around.get(next)).isPresent()) {
            next++;
        }
        boolean owns = next + 1 < around.size() && around.get(next).lower().matches("['\u2019]s?");
        return owns && isSourceNoun(number, around.get(next + 1));
    }

    private boolean isSourceNoun(int number, Token noun) {
        return noun.lower().matches("sources?|insiders?|informants?")
                && scene.spans(number).source().stream().anyMatch(piece -> piece.contains(noun.span()));
    }

    private boolean isSource(int number, Entity outlet) {
        return scene.spans(number).source().stream()
                .anyMatch(piece -> outlet.mentions().stream().anyMatch(mention -> mention.equals(piece)));
    }

    private Optional<Entity> outletAt(Token token) {
        return scene.entityAt(token.span())
                .filter(entity -> entity.kind() == EntityKind.OUTLET)
                .filter(entity -> !scene.isOwn(entity.name()));
    }

    /** Whether a word belongs to the name of an outlet, the article's own included. */
    private boolean isOutlet(Token token) {
        return scene.entityAt(token.span())
                .filter(entity -> entity.kind() == EntityKind.OUTLET)
                .isPresent();
    }

    private boolean overlapsOutlet(Token before, Token token) {
        Optional<Entity> outlet = outletAt(token);
        return outlet.isPresent()
                && outlet.get().mentions().stream()
                        .anyMatch(mention -> mention.overlaps(before.span()) && mention.overlaps(token.span()));
    }

    private static Span mention(Entity outlet, Token token) {
        return outlet.mentions().stream()
                .filter(mention -> mention.overlaps(token.span()))
                .findFirst()
                .orElse(token.span());
    }

    /** Whether what stands before an outlet makes it one that passed the words on: told, seen by, an interview with. */
    private boolean isRelay(List<Token> around, int at, boolean reported) {
        int before = at - 1;
        while (before >= 0 && OutletWords.belongsTo(around.get(before))) {
            before--;
        }
        if (before < 0 || isOwner(around, at)) {
            return false;
        }
        String word = around.get(before).lower();
        String further =
                before > 0 ? around.get(withoutTime(around, before - 1)).lower() : "";
        return switch (word) {
            case "told", "tell", "tells", "telling" -> true;
            case "to" -> !NOT_TO.contains(further);
            case "by" -> PASSED_ON.contains(further);
            case "with" -> TALKS.contains(further);
            case "which", "that" -> printed(around, at);
            case "as" -> reported;
            case ",", "\u2013", "\u2014" -> reported && reports(around, at);
            default -> IN.contains(word) && (REPORTS.contains(further) || TALKS.contains(further));
        };
    }

    /** The letter, which the Post has printed in part, says. */
    private boolean printed(List<Token> around, int at) {
        int next = at;
        while (next < around.size() && (outletAt(around.get(next)).isPresent() || isHaving(around.get(next)))) {
            next++;
        }
        return next < around.size() && PASSED_ON.contains(around.get(next).lower());
    }

    private static boolean isHaving(Token word) {
        return HAVING.contains(word.lower()) || word.lower().equals("first");
    }

    /** "Published on Monday in": the word before the words that only tell when. */
    private static int withoutTime(List<Token> around, int at) {
        int word = at;
        while (word > 0 && TIMES.contains(around.get(word).lower())) {
            word--;
        }
        return word;
    }

    /** The Post's story: what an outlet has is not the outlet. */
    private boolean isOwner(List<Token> around, int at) {
        int next = at;
        while (next < around.size() && outletAt(around.get(next)).isPresent()) {
            next++;
        }
        return next < around.size() && around.get(next).lower().matches("['\u2019]s?") && !isShow(around, next + 1);
    }

    /** Radio 5's Morning programme, the Post's website: what is said there is said to the outlet. */
    private static boolean isShow(List<Token> around, int from) {
        for (int at = from; at < Math.min(around.size(), from + SHOW); at++) {
            if (SHOWS.contains(around.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** As the Post reported. */
    private boolean reports(List<Token> around, int at) {
        int next = at;
        while (next < around.size() && outletAt(around.get(next)).isPresent()) {
            next++;
        }
        return next < around.size()
                && Set.of("reported", "reports").contains(around.get(next).lower());
    }
}
