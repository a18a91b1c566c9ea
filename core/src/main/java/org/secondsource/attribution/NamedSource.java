package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** The one person that a source names, if the name is the head of the phrase. */
final class NamedSource {
    private static final Set<String> OF = Set.of(
            "of",
            "to",
            "for",
            "from",
            "by",
            "with",
            "at",
            "about",
            "near",
            "in",
            "on",
            "behind",
            "around",
            "against",
            "who",
            "which",
            "that",
            "whose",
            "and",
            "or",
            "like",
            "including",
            "close",
            "under",
            "over");

    private final Scene scene;
    private final List<Token> tokens;
    private final List<Named> people = new ArrayList<>();

    /** A person's mention: tokens from {@code start} to before {@code end} of the source. */
    private record Named(Entity person, int start, int end) {}

    NamedSource(Scene scene, List<Token> tokens) {
        this.scene = scene;
        this.tokens = tokens;
        if (tokens.isEmpty()) {
            return;
        }
        Span whole = Span.covering(tokens.stream().map(Token::span).toList());
        for (Mentions.Mention mention : scene.mentions().overlapping(whole)) {
            if (mention.entity().kind() == EntityKind.PERSON) {
                add(mention.entity(), mention.span());
            }
        }
        people.sort(java.util.Comparator.comparingInt(Named::start));
    }

    private void add(Entity person, Span mention) {
        int start = -1;
        int end = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (mention.contains(tokens.get(at).span())) {
                start = start < 0 ? at : start;
                end = at + 1;
            }
        }
        if (start >= 0) {
            people.add(new Named(person, start, end));
        }
    }

    Optional<Voice> voice() {
        boolean passed = people.size() > 1 && (endsApposition(people.get(0)) || isRelatedTo(people.get(0)));
        for (Named named : passed ? people.subList(1, people.size()) : people) {
            if (passed || isHead(named)) {
                return isJoined(named)
                        ? Optional.empty()
                        : Optional.of(
                                Voice.named(SourceKind.PERSON, named.person.name(), Optional.of(named.person.id())));
            }
        }
        return Optional.empty();
    }

    /** Bob Lee and other members; Lee and Ann Poe: more than one speak. */
    private boolean isJoined(Named named) {
        int at = named.end;
        boolean joined =
                at < tokens.size() && Set.of("and", "&").contains(tokens.get(at).lower());
        boolean second = people.stream()
                .anyMatch(other -> other.start > named.start
                        && !other.person.equals(named.person)
                        && other.start > 0
                        && tokens.get(other.start - 1).lower().equals("and")
                        && isPlainList(named.end, other.start));
        return joined
                || second
                || (named.start > 1 && tokens.get(named.start - 1).lower().equals("and"));
    }

    /** Whether between two names stand only commas, "and" and party labels, no clause. */
    private boolean isPlainList(int from, int to) {
        return tokens.subList(from, to).stream()
                .noneMatch(token -> OF.contains(token.lower()) && !token.lower().equals("and"));
    }

    private boolean isHead(Named named) {
        return isFreeBehind(named) && isFreeBefore(named);
    }

    /** Nothing behind the name that makes it part of a longer phrase: Lee's campaign, a Lee supporter. */
    private boolean isFreeBehind(Named named) {
        if (named.end >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(named.end);
        if (next.lower().equals("'s") || next.text().equals("'") || next.text().equals("\u2019")) {
            return named.end + 1 >= tokens.size();
        }
        return !next.isWord() || OF.contains(next.lower()) || next.lower().endsWith("ing") || isClause(next);
    }

    /** Lou Reyes, 34, his sister, Ann Reyes: whoever is related to somebody named before speaks, and not the one before. */
    private boolean isRelatedTo(Named named) {
        return people.stream()
                .filter(other -> other.start > named.end + 2 && !other.person.equals(named.person))
                .anyMatch(other -> tokens.get(other.start - 1).text().equals(",")
                        && KIN.contains(tokens.get(other.start - 2).lower())
                        && POSSESSIVES.contains(tokens.get(other.start - 3).lower()));
    }

    /** Through his agent, Ann Roe, Lee said: the first name ends what stands before the source. */
    private boolean endsApposition(Named named) {
        boolean two = named.start == 0
                && named.end < tokens.size()
                && tokens.get(named.end).text().equals(",")
                && people.stream().anyMatch(other -> other.start == named.end + 1);
        int before = scene.layout().tokenAt(tokens.get(0).start()) - 2;
        return two
                && before >= 0
                && scene.layout().tokens().get(before + 1).text().equals(",")
                && PersonNouns.ours()
                        .contains(scene.layout().tokens().get(before).lower());
    }

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");

    private static final Set<String> KIN = Set.of(
            "sister",
            "brother",
            "mother",
            "father",
            "wife",
            "husband",
            "widow",
            "widower",
            "son",
            "daughter",
            "partner",
            "cousin",
            "uncle",
            "aunt",
            "niece",
            "nephew",
            "grandmother",
            "grandfather",
            "lawyer",
            "attorney",
            "agent",
            "friend",
            "spokesman",
            "spokeswoman",
            "coach",
            "manager",
            "colleague",
            "neighbour",
            "neighbor",
            "deputy");

    private static boolean isClause(Token token) {
        return Set.of(
                        "when", "where", "as", "after", "during", "a", "an", "the", "his", "her", "himself", "herself",
                        "also")
                .contains(token.lower());
    }

    /** Nothing before the name that it depends on: advisers to Lee, the man who met Lee, the office of Lee. */
    private boolean isFreeBefore(Named named) {
        int comma = -1;
        boolean depends = false;
        for (int at = 0; at < named.start; at++) {
            String lower = tokens.get(at).lower();
            if (lower.equals(",") || lower.equals("\u2014") || lower.equals("-") || lower.equals("(")) {
                comma = at;
            }
            depends |= OF.contains(lower) && !joinsDescriptions(at) && !isInName(at);
        }
        if (comma == named.start - 1 && comma > 0) {
            return isApposition(comma);
        }
        return !depends;
    }

    /** Union of Miners president Ann Poe: a small word inside the name of a body. */
    private boolean isInName(int at) {
        return scene.entityAt(tokens.get(at).span())
                .filter(each -> each.kind() != EntityKind.PERSON)
                .isPresent();
    }

    /** Comedian and actor Lou Reyes: "and" between two descriptions of one person. */
    private boolean joinsDescriptions(int at) {
        return tokens.get(at).lower().equals("and")
                && at > 0
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).isCapitalised()
                && PersonNouns.ours().singular(tokens.get(at - 1).lower()).isPresent();
    }

    /** Whether the words before the comma describe one person: Acme's chief executive, Ann Poe. */
    private boolean isApposition(int comma) {
        List<Token> before = tokens.subList(0, comma);
        int head = SourceReader.head(before);
        boolean oneOfThem = before.size() > 2
                && before.get(0).lower().equals("one")
                && before.get(1).lower().equals("of")
                && before.get(2).lower().equals("them");
        if (oneOfThem) {
            return true;
        }
        return people.stream().noneMatch(other -> other.end <= comma && isFreeBehind(other))
                && PersonNouns.ours().singular(before.get(head).lower()).isPresent();
    }
}
