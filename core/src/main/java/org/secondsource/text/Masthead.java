package org.secondsource.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article beside its text. Start from {@link #EMPTY} and add what is known with the {@code with}
 * methods of {@link Builder}.
 *
 * @param title the headline
 * @param outlet the publisher
 * @param url where it was published
 * @param authors bylines, persons and agencies as printed
 * @param published first publication
 * @param modified last change
 * @param language BCP 47 tag
 * @param dateline the place line at the head of the text, such as {@code WASHINGTON (Reuters)}
 * @param credits lines such as {@code Reporting by ...; editing by ...}
 * @param captions of pictures, printed beside the text
 * @param notes corrections and updates
 * @param posts of a live blog, in the order of the page; their spans lie in the text of the article
 */
public record Masthead(
        Optional<String> title,
        Optional<Given<Outlet>> outlet,
        Optional<String> url,
        List<String> authors,
        Optional<Given<Stamp>> published,
        Optional<Stamp> modified,
        Optional<String> language,
        Optional<Given<String>> dateline,
        List<String> credits,
        List<String> captions,
        List<String> notes,
        List<LivePost> posts) {

    public static final Masthead EMPTY = new Builder().build();

    public Masthead {
        Objects.requireNonNull(title);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(url);
        authors = List.copyOf(authors);
        Objects.requireNonNull(published);
        Objects.requireNonNull(modified);
        Objects.requireNonNull(language);
        Objects.requireNonNull(dateline);
        credits = List.copyOf(credits);
        captions = List.copyOf(captions);
        notes = List.copyOf(notes);
        posts = List.copyOf(posts);
    }

    /** A builder that starts with what this masthead says. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.outlet = outlet;
        builder.url = url;
        builder.authors = authors;
        builder.published = published;
        builder.modified = modified;
        builder.language = language;
        builder.dateline = dateline;
        builder.credits = credits;
        builder.captions = captions;
        builder.notes = notes;
        builder.posts = posts;
        return builder;
    }

    /** Collects the details of a masthead; not thread-safe. */
    public static final class Builder {
        private Optional<String> title = Optional.empty();
        private Optional<Given<Outlet>> outlet = Optional.empty();
        private Optional<String> url = Optional.empty();
        private List<String> authors = List.of();
        private Optional<Given<Stamp>> published = Optional.empty();
        private Optional<Stamp> modified = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<Given<String>> dateline = Optional.empty();
        private List<String> credits = List.of();
        private List<String> captions = List.of();
        private List<String> notes = List.of();
        private List<LivePost> posts = List.of();

        public Builder title(String value) {
            title = Optional.of(value);
            return this;
        }

        public Builder outlet(Given<Outlet> value) {
            outlet = Optional.of(value);
            return this;
        }

        public Builder url(String value) {
            url = Optional.of(value);
            return this;
        }

        public Builder authors(List<String> value) {
            authors = value;
            return this;
        }

        public Builder published(Given<Stamp> value) {
            published = Optional.of(value);
            return this;
        }

        public Builder modified(Stamp value) {
            modified = Optional.of(value);
            return this;
        }

        public Builder language(String value) {
            language = Optional.of(value);
            return this;
        }

        public Builder dateline(Given<String> value) {
            dateline = Optional.of(value);
            return this;
        }

        public Builder credits(List<String> value) {
            credits = value;
            return this;
        }

        public Builder captions(List<String> value) {
            captions = value;
            return this;
        }

        public Builder notes(List<String> value) {
            notes = value;
            return this;
        }

        public Builder posts(List<LivePost> value) {
            posts = value;
            return this;
        }

        public Masthead build() {
            return new Masthead(
                    title, outlet, url, authors, published, modified, language, dateline, credits, captions, notes,
                    posts);
        }
    }
}
