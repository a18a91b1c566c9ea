package org.secondsource.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Token;

/** Finds the runs of capitalised words in a sentence and cuts them into titles and names. */
final class RunFinder {
    private static final String QUOTES = "'\"\u2018\u2019\u201c\u201d";
    private static final Set<String> LINKS = Set.of("of", "for", "on", "against", "to");
    private static final Set<String> VERB_LIKE_NAMES = Set.of("mark", "will", "said");

    /** First words of the names of stations that go on with a number: Channel 9. */
    private static final Set<String> STATIONS =
            Set.of("channel", "kanal", "kanaal", "canal", "canale", "radio", "tv", "antena");

    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

    private static final Set<String> NAMELIKE_TITLES = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "major",
            "bishop",
            "duke",
            "marshal",
            "pope",
            "judge",
            "baron",
            "general",
            "justice",
            "coach",
            "lord",
            "lady",
            "sir",
            "dame",
            "father",
            "sister",
            "private",
            "m",
            "fr.");

    private final Layout layout;
    private final List<Token> tokens;
    private final Names names;
    private final PhraseTable<Role> roles;

    RunFinder(Layout layout, Names names) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.names = names;
        this.roles = names.roles();
    }

    List<NameRun> runs(Sentence sentence) {
        List<NameRun> runs = new ArrayList<>();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            if (!startsRun(sentence, at)) {
                at++;
                continue;
            }
            int end = extend(at, sentence.endToken());
            addRuns(at, end, sentence.endToken(), runs);
            at = end;
        }
        return runs;
    }

    /** Each word of a headline by itself, names of the tables whole: capitals tell nothing there. */
    List<NameRun> words(Sentence sentence) {
        List<NameRun> runs = new ArrayList<>();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Optional<PhraseTable.Match<Gazetteer.Known>> match = names.at(layout, at, sentence.endToken());
            int end = match.map(PhraseTable.Match::endToken).orElse(at + 1);
            if (match.isPresent() || isNameAt(at, sentence.endToken())) {
                runs.add(new NameRun(at, at, end, match.map(PhraseTable.Match::value)));
            }
            at = end;
        }
        return runs;
    }

    private boolean startsRun(Sentence sentence, int at) {
        Token token = tokens.get(at);
        if (!token.isWord() || token.lower().equals("i")) {
            return false;
        }
        if (names.at(layout, at, sentence.endToken()).isPresent()) {
            return true;
        }
        return NameWords.looksLikeName(token)
                && (!NameWords.isNoName(token.lower()) || isVerbLikeName(sentence, at))
                && !layout.isFurniture(token.span());
    }

    /** Will Poe, Mark Poe: a verb with a capital inside a sentence and a name behind it is a first name. */
    private boolean isVerbLikeName(Sentence sentence, int at) {
        return VERB_LIKE_NAMES.contains(tokens.get(at).lower())
                && at > sentence.firstToken()
                && (tokens.get(at - 1).isWord() || tokens.get(at - 1).text().equals(","))
                && isNameAt(at + 1, sentence.endToken());
    }

    private int extend(int from, int limit) {
        Optional<PhraseTable.Match<Gazetteer.Known>> phrase = names.at(layout, from, limit);
        int end = phrase.map(PhraseTable.Match::endToken).orElse(from + 1);
        while (end < limit) {
            int next = next(from, end, limit);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The end of the run that goes on at {@code end}; {@code end} itself if it goes on no longer. */
    private int next(int from, int end, int limit) {
        Token token = tokens.get(end);
        if (token.isWord() && NameWords.looksLikeName(token)) {
            boolean stops = NameWords.isNoName(token.lower()) && !isMonthLikeName(from, end);
            return stops ? end : end + 1;
        }
        if (isNameAt(end + 1, limit)) {
            if ((NameWords.isParticle(token.lower()) && !token.lower().equals("y"))
                    || token.text().equals("&")) {
                return end + 2;
            }
            if (LINKS.contains(token.lower()) && linksOrganisation(from, end, token.lower())) {
                return end + 2;
            }
        }
        if (end == from + 1
                && token.isNumeral()
                && token.text().length() < 3
                && STATIONS.contains(tokens.get(from).lower())) {
            return end + 1;
        }
        if (token.text().equals(",")
                && end + 1 < limit
                && SUFFIXES.contains(tokens.get(end + 1).lower())) {
            return end + 2;
        }
        boolean particles = NameWords.isParticle(token.lower())
                && end + 2 < limit
                && NameWords.isParticle(tokens.get(end + 1).lower())
                && isNameAt(end + 2, limit);
        return particles ? end + 3 : nickname(end, limit);
    }

    private boolean isNameAt(int at, int limit) {
        return at < limit
                && NameWords.looksLikeName(tokens.get(at))
                && tokens.get(at).isWord()
                && !NameWords.isNoName(tokens.get(at).lower());
    }

    /** Theresa May, April Ryan: a month after a first name is a surname. */
    private boolean isMonthLikeName(int from, int at) {
        return at == from + 1 && NameWords.isFirstName(tokens.get(from).lower());
    }

    /** A nickname in quotation marks between given name and surname: Ann 'Red' Miller. */
    private int nickname(int at, int limit) {
        boolean quoted = at + 3 < limit
                && QUOTES.contains(tokens.get(at).text())
                && isNameAt(at + 1, limit)
                && QUOTES.contains(tokens.get(at + 2).text())
                && isNameAt(at + 3, limit)
                && tokens.get(at).end() == tokens.get(at + 1).start();
        return quoted ? at + 4 : at;
    }

    private boolean linksOrganisation(int from, int end, String link) {
        String before = tokens.get(end - 1).lower();
        if (NameWords.isOrganisationWord(before, true)) {
            return true;
        }
        return link.equals("of") && NameWords.isTitle(before) && end > from;
    }

    private void addRuns(int from, int end, int limit, List<NameRun> runs) {
        int nameStart = Math.max(afterTitles(from, end, limit), afterLastTitle(from, end));
        if (nameStart >= end) {
            addKnownParts(from, end, runs);
            return;
        }
        addKnownParts(from, nameStart, runs);
        addName(from, nameStart, end, runs);
    }

    /** The token after the titles and the words before titles; {@code from} if there are none. */
    private int afterTitles(int from, int end, int limit) {
        int at = from;
        int afterTitle = from;
        while (at < end) {
            Optional<PhraseTable.Match<Role>> role = roles.at(layout, at, limit);
            if (role.isPresent()) {
                at = role.get().endToken();
                afterTitle = at;
                continue;
            }
            String lower = tokens.get(at).lower();
            boolean surname = at > from && at == end - 1 && NAMELIKE_TITLES.contains(lower);
            if (NameWords.isTitle(lower) && !surname && !isBody(at, end)) {
                at = afterPortfolio(at + 1, end);
                afterTitle = at;
            } else if (isPersonNoun(at, end)) {
                at++;
                afterTitle = at;
            } else if (NameWords.isModifier(lower) || isKnownBefore(at, end)) {
                at = isKnownBefore(at, end)
                        ? names.at(layout, at, end).orElseThrow().endToken()
                        : at + 1;
            } else {
                break;
            }
        }
        return afterTitle;
    }

    /** The General Staff, the General Assembly: no general. */
    private boolean isBody(int at, int end) {
        return tokens.get(at).lower().equals("general")
                && at + 2 == end
                && NameWords.isOrganisationWord(tokens.get(at + 1).lower(), true);
    }

    /** Democrat Ann Poe, Author Lou Reyes: a noun for people before a name. */
    private boolean isPersonNoun(int at, int end) {
        String lower = tokens.get(at).lower();
        boolean nameFollows = at + 2 < end
                || (at + 1 < end && NameWords.isFirstName(tokens.get(at + 1).lower()));
        return nameFollows
                && !NameWords.isFirstName(lower)
                && !NameWords.isOrganisationWord(tokens.get(end - 1).lower(), true)
                && PersonNouns.ours().singular(lower).isPresent();
    }

    /** Behind a title that stands further on in the run: Harbour Commissioner Ann Poe. */
    private int afterLastTitle(int from, int end) {
        for (int at = end - 2; at > from; at--) {
            String lower = tokens.get(at).lower();
            boolean sure = NameWords.isTitle(lower) && !NAMELIKE_TITLES.contains(lower);
            if (sure && !NameWords.isFirstName(tokens.get(from).lower())) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean isKnownBefore(int at, int end) {
        return names.at(layout, at, end).filter(match -> match.endToken() < end).isPresent();
    }

    /** Takes in "of State", "of Foreign Affairs" behind a title. */
    private int afterPortfolio(int at, int end) {
        if (at + 1 >= end || !tokens.get(at).lower().equals("of")) {
            return at;
        }
        int next = at + 2;
        while (next + 2 < end && !NameWords.isFirstName(tokens.get(next).lower())) {
            next++;
        }
        return next;
    }

    /** Names of the tables inside titles: the White House of White House Press Secretary. */
    private void addKnownParts(int from, int end, List<NameRun> runs) {
        int at = from;
        while (at < end) {
            Optional<PhraseTable.Match<Gazetteer.Known>> match = names.at(layout, at, end);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            runs.add(new NameRun(
                    at, at, match.get().endToken(), Optional.of(match.get().value())));
            at = match.get().endToken();
        }
    }

    private void addName(int titleStart, int start, int end, List<NameRun> runs) {
        Optional<PhraseTable.Match<Gazetteer.Known>> match = names.at(layout, start, end);
        if (match.isPresent() && match.get().endToken() == end) {
            runs.add(new NameRun(titleStart, start, end, Optional.of(match.get().value())));
            return;
        }
        boolean outletFirst = match.isPresent()
                && match.get().value().kind() == EntityKind.OUTLET
                && !NameWords.isOrganisationWord(tokens.get(end - 1).lower(), true)
                && !NameWords.isOutletWord(tokens.get(end - 1).lower());
        if (outletFirst) {
            int split = match.orElseThrow().endToken();
            runs.add(new NameRun(start, start, split, Optional.of(match.get().value())));
            runs.add(new NameRun(split, split, end, Optional.empty()));
            return;
        }
        runs.add(new NameRun(titleStart, start, knownPersonEnd(start, end), Optional.empty()));
    }

    /** Cuts "Barack Obama Election Day" behind a name that we know. */
    private int knownPersonEnd(int start, int end) {
        for (int at = start + 2; at < Math.min(end, start + 5); at++) {
            String name = layout.text()
                    .substring(tokens.get(start).start(), tokens.get(at - 1).end());
            if (names.gazetteer().person(name).isPresent()) {
                return at;
            }
        }
        return end;
    }
}
