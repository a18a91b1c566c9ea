package org.secondsource.ingest.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/** Reads a mail ({@code .eml}): its plain text, or else its HTML, with subject, sender and date. Attachments are not read. */
final class MailReader implements DocumentReader {

    @Override
    public Intake read(String id, Body body, String where) {
        try {
            Message message = new DefaultMessageBuilder().parseMessage(body.stream());
            List<String> paragraphs = part(message, "text/plain")
                    .map(MailReader::plain)
                    .or(() -> part(message, "text/html").map(MailReader::paragraphsOfHtml))
                    .orElse(List.of());
            return PlainPage.of(id, paragraphs, masthead(message), where);
        } catch (IOException | RuntimeException broken) {
            return PlainPage.broken(where, "mail", broken);
        }
    }

    private static Masthead masthead(Message message) {
        Masthead.Builder builder = Masthead.EMPTY.toBuilder();
        Optional.ofNullable(message.getSubject())
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .ifPresent(builder::title);
        Optional.ofNullable(message.getDate())
                .ifPresent(date ->
                        builder.published(Given.stated(Stamp.of(date.toInstant().atOffset(ZoneOffset.UTC)))));
        Optional.ofNullable(message.getFrom())
                .filter(senders -> !senders.isEmpty())
                .map(senders -> senders.get(0))
                .ifPresent(sender -> builder.authors(
                        List.of(Optional.ofNullable(sender.getName()).orElse(sender.getAddress()))));
        return builder.build();
    }

    /** The first part of a type, depth first; attachments are passed over. */
    private static Optional<String> part(Entity entity, String type) {
        if (entity.getBody() instanceof Multipart multipart) {
            return multipart.getBodyParts().stream()
                    .flatMap(inner -> part(inner, type).stream())
                    .findFirst();
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!attached && type.equalsIgnoreCase(entity.getMimeType()) && entity.getBody() instanceof TextBody text) {
            return Optional.of(decoded(entity, text));
        }
        return Optional.empty();
    }

    private static String decoded(Entity entity, TextBody text) {
        try (Reader reader = new InputStreamReader(text.getInputStream(), charset(entity))) {
            StringWriter writer = new StringWriter();
            reader.transferTo(writer);
            return writer.toString();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Charset charset(Entity entity) {
        try {
            return Optional.ofNullable(entity.getCharset())
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static List<String> plain(String text) {
        return Arrays.asList(text.replace("\r\n", "\n").split("\n\\s*\n"));
    }

    private static List<String> paragraphsOfHtml(String html) {
        List<String> paragraphs = Jsoup.parse(html).select("p, li, h1, h2, h3").stream()
                .filter(element -> element.select("p, li").size() <= 1)
                .map(Element::text)
                .toList();
        return paragraphs.isEmpty() ? List.of(Jsoup.parse(html).text()) : paragraphs;
    }
}
