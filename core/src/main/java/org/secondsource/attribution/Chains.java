package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.secondsource.name.Entity;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Puts together the chain of each attribution: who speaks, through whom, down to the article's outlet. What the text
 * states and what is only implied are kept apart. For one article and one thread.
 */
final class Chains {
    /** How many sentences back a passage may have named the outlet it is taken from. */
    private static final int PASSAGE = 2;

    /** Characters of an article before a source: "the ". */
    private static final int ARTICLE = 5;

    /** Cues that report what others say without saying who. */
    private static final Set<String> HEARSAY =
            Set.of("reportedly", "reported", "believed", "said", "estimated", "thought", "allegedly", "apparently");

    /** Words of one item of a list of those cited. */
    private static final int LONGEST_ITEM = 9;

    private static final Set<String> NEW_CLAUSE = Set.of(
            "that", "who", "which", "but", "as", "after", "while", "said", "added", "he", "she", "they", "it", "was",
            "were", "is", "are", "had", "has", "have");

    private static final Set<String> SAYING =
            Set.of("said", "says", "added", "reported", "reports", "wrote", "quoted", "published", "noted");

    private static final Set<String> CITING = Set.of("citing", "cited", "cites", "cite", "quoting", "quoted", "quotes");

    private final Scene scene;
    private final List<Voice> voices;
    private final Venues venues;
    private final StanceReader stances;
    private final TreeMap<Integer, List<Hop>> known = new TreeMap<>();
    private final List<Integer> order;

    Chains(Scene scene, List<Voice> voices, Venues venues, StanceReader stances) {
        this.scene = scene;
        this.voices = voices;
        this.venues = venues;
        this.stances = stances;
        this.order = scene.inTextOrder();
    }

    Chain chain(int number) {
        List<Hop> hops = new ArrayList<>(hops(number));
        hops.removeIf(hop -> scene.isOwn(hop.name()) && hop.kind() == SourceKind.OUTLET);
        hops.add(new Hop(scene.ownOutlet(), SourceKind.OUTLET, scene.ownEntity().map(Entity::id), List.of(), false));
        return new Chain(withoutRepeats(hops));
    }

    private static List<Hop> withoutRepeats(List<Hop> hops) {
        List<Hop> distinct = new ArrayList<>();
        for (Hop hop : hops) {
            boolean repeats = !distinct.isEmpty()
                    && distinct.get(distinct.size() - 1).name().equals(hop.name());
            boolean outletAgain = hop.kind() == SourceKind.OUTLET
                    && distinct.stream()
                            .anyMatch(each -> each.kind() == SourceKind.OUTLET
                                    && each.name().equals(hop.name()));
            // "He had nothing to add to what he told the Post": whoever repeats himself is one station.
            boolean selfAgain = hop.kind() == SourceKind.PERSON
                    && hop.entity().isPresent()
                    && distinct.stream().anyMatch(each -> each.entity().equals(hop.entity()));
            if (!repeats && !outletAgain && !selfAgain) {
                distinct.add(hop);
            }
        }
        return distinct;
    }

    /** Without the article's own outlet. */
    private List<Hop> hops(int number) {
        List<Hop> done = known.get(number);
        if (done != null) {
            return done;
        }
        // Guards against a circle of attributions that take one another up.
        known.put(number, List.of());
        List<Hop> hops = new ArrayList<>(speakers(number));
        List<Hop> relays = new ArrayList<>(venues.relays(number, !isAnswer(number)));
        OptionalInt around = enclosing(number);
        if (around.isPresent()) {
            List<Hop> outer = hops(around.getAsInt());
            relays.addAll(
                    isAnsweredTo(around.getAsInt()) ? outer.subList(Math.min(1, outer.size()), outer.size()) : outer);
        } else if (relays.isEmpty()) {
            relays.addAll(implied(number));
        }
        hops.addAll(relays);
        known.put(number, List.copyOf(hops));
        return known.get(number);
    }

    /** "He denied it, as the Times reported": what the outlet reported is what he denies, not his denial. */
    private boolean isAnswer(int number) {
        Stance stance = stances.stance(number);
        return stance == Stance.DENIES || stance == Stance.DISPUTES || stance == Stance.DECLINES;
    }

    /** Who speaks first, and who heard it where the words were passed on to somebody named here. */
    private List<Hop> speakers(int number) {
        Voice voice = voices.get(number);
        List<Span> source = scene.spans(number).source();
        if (venues.isPassive(number)) {
            return briefed(number, voice);
        }
        List<Hop> hops = new ArrayList<>();
        if (voice.kind() == SourceKind.OUTLET) {
            hops.addAll(cited(number));
        }
        if (voice.kind() != SourceKind.NONE) {
            boolean inferred = source.isEmpty();
            hops.add(new Hop(voice.shown(), voice.kind(), voice.entity(), source, inferred));
            venues.mouthpiece(number)
                    .filter(hop -> !hop.name().equals(voice.shown()))
                    .ifPresent(hops::add);
        }
        return hops;
    }

    /**
     * Lawmakers were told that: somebody told them, who may be named behind "by". They pass it on where people tell of it,
     * as in "two aides said that lawmakers were told"; what the jury was told we know from no juror.
     */
    private List<Hop> briefed(int number, Voice voice) {
        List<Hop> hops = new ArrayList<>();
        hops.add(
                voice.kind() == SourceKind.NONE || isHearer(number)
                        ? new Hop("someone not named", SourceKind.UNNAMED, Optional.empty(), List.of(), true)
                        : new Hop(
                                voice.shown(),
                                voice.kind(),
                                voice.entity(),
                                scene.spans(number).source(),
                                false));
        Optional<Span> audience = venues.audience(number);
        if (audience.isPresent()) {
            Voice heard = new SourceReader(scene).read(List.of(audience.get()));
            // The Post was told by an insider: an outlet passes on what it is told.
            if (heard.kind() != SourceKind.OUTLET && !isPassedOn(number)) {
                return hops;
            }
            hops.add(new Hop(heard.shown(), heard.kind(), heard.entity(), List.of(audience.get()), false));
        }
        return hops;
    }

    /** Whether a reader took who was told for who speaks. */
    private boolean isHearer(int number) {
        return venues.audience(number)
                .filter(scene.spans(number).source()::contains)
                .isPresent();
    }

    private boolean isPassedOn(int number) {
        OptionalInt parent = scene.spans(number).parent();
        if (parent.isEmpty()) {
            return false;
        }
        SourceKind kind = voices.get(parent.getAsInt()).kind();
        return kind == SourceKind.PERSON || kind == SourceKind.UNNAMED || kind == SourceKind.GROUP;
    }

    /** The Times reported, citing two officials: the officials speak first. */
    private List<Hop> cited(int number) {
        List<Token> around = venues.around(number);
        for (int at = 0; at + 1 < around.size(); at++) {
            if (!CITING.contains(around.get(at).lower()) || isOtherVoice(number, around.get(at))) {
                continue;
            }
            int end = endOfCited(around, at + 1);
            if (end == at + 1) {
                continue;
            }
            Span span = new Span(around.get(at + 1).start(), around.get(end - 1).end());
            Voice voice = new SourceReader(scene).read(List.of(span));
            if (voice.kind() != SourceKind.NONE) {
                return List.of(new Hop(voice.shown(), voice.kind(), voice.entity(), List.of(span), false));
            }
        }
        return List.of();
    }

    /** Behind whom is cited: at the next stop, or at a comma that no list goes on behind. */
    private static int endOfCited(List<Token> around, int from) {
        int end = from;
        while (end < around.size() && !around.get(end).text().matches("[.;:\u201d\"]")) {
            boolean clause = around.get(end).lower().equals("and")
                    && end + 1 < around.size()
                    && SAYING.contains(around.get(end + 1).lower());
            if (clause || (around.get(end).text().equals(",") && !isList(around, end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Two aides, a letter and a memo: a few more words with "and" among them and no new clause. */
    private static boolean isList(List<Token> around, int comma) {
        boolean joined = false;
        for (int at = comma + 1; at < around.size() && at < comma + LONGEST_ITEM; at++) {
            String lower = around.get(at).lower();
            if (NEW_CLAUSE.contains(lower) || !around.get(at).isWord()) {
                break;
            }
            joined |= lower.equals("and") && at > comma + 1;
        }
        return joined;
    }

    /** Whether another attribution with a source other than this one's has the token in its cue and is not "citing". */
    private boolean isOtherVoice(int number, Token token) {
        return scene.spans(number).source().stream().anyMatch(piece -> piece.contains(token.span()));
    }

    /** The attribution through which this one reaches us: its parent, or one of an outlet around the same words. */
    private OptionalInt enclosing(int number) {
        AttributionSpans spans = scene.spans(number);
        if (spans.parent().isPresent()) {
            return isPresupposed(number, spans.parent().getAsInt()) ? OptionalInt.empty() : spans.parent();
        }
        for (int other = 0; other < voices.size(); other++) {
            if (other != number && isAround(other, number)) {
                return OptionalInt.of(other);
            }
        }
        return OptionalInt.empty();
    }

    /** Roe was responding to a report in which Lee said that: what Lee says does not come through Roe. */
    private boolean isAnsweredTo(int parent) {
        List<Token> cue = scene.tokens(scene.spans(parent).cue());
        if (cue.isEmpty()) {
            return false;
        }
        Token last = cue.get(cue.size() - 1);
        int next = scene.layout().tokenAt(last.end() - 1) + 1;
        boolean to = last.lower().equals("to")
                || (next < scene.layout().tokens().size()
                        && scene.layout().tokens().get(next).lower().equals("to"));
        return to && cue.stream().anyMatch(token -> ANSWERING.contains(token.lower()));
    }

    private static final Set<String> ANSWERING = Set.of(
            "responding",
            "responded",
            "reacting",
            "reacted",
            "replying",
            "replied",
            "referring",
            "referred",
            "alluding");

    /** Critics dispute Lee's claim that: what Lee claims does not come through the critics. */
    private boolean isPresupposed(int number, int parent) {
        Stance stance = stances.stance(parent);
        List<Span> source = scene.spans(number).source();
        return (stance == Stance.DISPUTES || stance == Stance.DENIES)
                && !source.isEmpty()
                && source.get(0).start()
                                - Span.covering(scene.spans(parent).content()).start()
                        < ARTICLE;
    }

    /** Whether an outlet's attribution in the same sentence holds what the other says, or the same words. */
    private boolean isAround(int outer, int inner) {
        if (voices.get(outer).kind() != SourceKind.OUTLET || voices.get(inner).kind() == SourceKind.OUTLET) {
            return false;
        }
        AttributionSpans out = scene.spans(outer);
        AttributionSpans in = scene.spans(inner);
        if (out.parent().isPresent() || in.source().isEmpty()) {
            return false;
        }
        Span whole = Span.covering(out.content());
        boolean holds = whole.contains(Span.covering(in.source()));
        boolean citing = scene.tokens(in.cue()).stream().anyMatch(token -> CITING.contains(token.lower()));
        boolean same = citing && whole.overlaps(Span.covering(in.content()));
        return holds || same;
    }

    /**
     * What is not stated here but before: an unnamed source taken up comes with its outlet; somebody who goes on speaking
     * goes on where they spoke; what is "reportedly" so comes from the outlet in whose report the passage lies.
     */
    private List<Hop> implied(int number) {
        Voice voice = voices.get(number);
        OptionalInt earlier = voice.takesUp().isPresent() ? voice.takesUp() : lastOfSame(number);
        if (earlier.isPresent()) {
            return rest(hops(earlier.getAsInt()));
        }
        if (voice.kind() == SourceKind.DOCUMENT && LEAKED.matcher(voice.shown()).matches() && !isHeldHere()) {
            return onlyOutlet(number);
        }
        List<Token> cue = scene.tokens(scene.spans(number).cue());
        boolean hearsay =
                voice.kind() == SourceKind.NONE && cue.stream().anyMatch(token -> HEARSAY.contains(token.lower()));
        return hearsay || isQuotedThere(cue) ? passage(number) : List.of();
    }

    /** Is quoted as saying: by the outlet whose report was spoken of. */
    private static boolean isQuotedThere(List<Token> cue) {
        return cue.size() > 1
                && cue.get(0).lower().matches("is|are|was|were")
                && cue.stream().anyMatch(token -> token.lower().equals("quoted"));
    }

    /** The attribution before this one, if the same person speaks in it and it stands in this or the last sentence. */
    private OptionalInt lastOfSame(int number) {
        int at = order.indexOf(number);
        Voice voice = voices.get(number);
        if (at < 1 || voice.entity().isEmpty() || voice.kind() != SourceKind.PERSON) {
            return OptionalInt.empty();
        }
        int last = order.get(at - 1);
        // What somebody is reported to have done or said elsewhere is not what they go on saying here.
        if (scene.spans(last).parent().isPresent() || isAddressed(number)) {
            return OptionalInt.empty();
        }
        boolean same = voices.get(last).entity().equals(voice.entity());
        int start = Math.min(
                scene.position(number), scene.spans(number).content().get(0).start());
        boolean near = scene.sentence(start) - scene.sentence(scene.position(last)) <= 1;
        return same && near ? OptionalInt.of(last) : OptionalInt.empty();
    }

    /** Whether it is said anew to whom or where the words were spoken. */
    private boolean isAddressed(int number) {
        return venues.audience(number).isPresent() || venues.channel(number).isPresent();
    }

    /** All but the first speaker, as implied. */
    private static List<Hop> rest(List<Hop> hops) {
        return hops.stream()
                .skip(1)
                .map(hop -> new Hop(hop.name(), hop.kind(), hop.entity(), hop.spans(), true))
                .toList();
    }

    /** The outlet in whose report the passage lies, as far as the sentences before tell. */
    private List<Hop> passage(int number) {
        int here = scene.sentence(scene.position(number));
        for (int at = order.indexOf(number) - 1; at >= 0; at--) {
            int earlier = order.get(at);
            if (here - scene.sentence(scene.position(earlier)) > PASSAGE) {
                break;
            }
            Optional<Hop> outlet = hops(earlier).stream()
                    .filter(hop ->
                            hop.kind() == SourceKind.OUTLET && !hop.name().equals(scene.ownOutlet()))
                    .reduce((first, second) -> second);
            if (outlet.isPresent()) {
                Hop hop = outlet.get();
                return List.of(new Hop(hop.name(), hop.kind(), hop.entity(), hop.spans(), true));
            }
        }
        return scene.tokens(scene.spans(number).cue()).stream().anyMatch(token -> REPORTED.contains(token.lower()))
                ? onlyOutlet(number)
                : List.of();
    }

    /** Cues that tell of reports, where "allegedly" may tell of charges and "believed" of a guess. */
    private static final Set<String> REPORTED = Set.of("reportedly", "reported", "said");

    /** Papers that do not lie open, by which a report goes on telling what another outlet found in them. */
    private static final Pattern LEAKED = Pattern.compile(
            "(?i)the (?:[\\p{Ll}-]+ )?(?:documents?|dossier|memo|memorandum|plan|papers?|files?|draft|e-?mails?|recording)");

    /** Whether the report says that its own outlet has papers, too: "seen by this newspaper". */
    private boolean isHeldHere() {
        String text = scene.layout().text();
        String own = Pattern.quote(scene.ownOutlet().replaceFirst("^The ", ""));
        return Pattern.compile(
                        "(?:seen|obtained|reviewed|read|verified|examined|viewed) by (?:us|[Tt]his \\p{L}+|(?:[Tt]he )?"
                                + own + ")|(?:" + own
                                + "|[Ww]e) (?:has|have) (?:also )?(?:seen|obtained|read|reviewed|been shown)")
                .matcher(text)
                .find();
    }

    /** The outlet before a place in whose report all that is reported there lies, if the text has named only one. */
    private List<Hop> onlyOutlet(int number) {
        Map<String, Hop> outlets = new LinkedHashMap<>();
        for (int earlier : order.subList(0, order.indexOf(number))) {
            hops(earlier).stream()
                    .filter(hop -> hop.kind() == SourceKind.OUTLET && !scene.isOwn(hop.name()))
                    .forEach(hop -> outlets.putIfAbsent(hop.name(), hop));
        }
        return outlets.size() == 1
                ? outlets.values().stream()
                        .map(hop -> new Hop(hop.name(), hop.kind(), hop.entity(), hop.spans(), true))
                        .toList()
                : List.of();
    }
}
