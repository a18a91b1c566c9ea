package org.secondsource.app.desk.packing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.secondsource.Dossier;
import org.secondsource.archive.Blob;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs readings and dossiers into bytes and unpacks them: JSON without names of fields, gzipped. Bytes can only be
 * unpacked in the form they were packed in; {@link #form()} belongs into whatever says what made them. Stateless, safe for
 * use by many threads.
 */
public final class Packing {
    private final String form;
    private final JsonMapper mapper;

    public Packing() {
        Shapes shapes = new Shapes(List.of(PackedRaw.class, PackedDossier.class));
        form = shapes.fingerprint();
        mapper = shapes.mapper();
    }

    record PackedRaw(PackedReading reading, Optional<List<AttributionSpans>> raw) {}

    /** Names the form of the bytes; it changes with every change to a record that is packed. */
    public String form() {
        return form;
    }

    /** Any value made of records, lists and plain values; for what is worked out beside readings and dossiers. */
    public Blob pack(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new Fast(bytes)) {
            mapper.writeValue(packed, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Blob.of(bytes.toByteArray());
    }

    /** The value of a kind that {@link #pack} packed. */
    public <T> T unpack(Blob blob, Class<T> kind) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(blob.toArray()))) {
            return mapper.readValue(packed, kind);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public Blob packReading(RawReading reading) {
        return pack(new PackedRaw(PackedReading.of(reading.reading()), reading.raw()));
    }

    public RawReading unpackReading(Blob blob) {
        PackedRaw packed = unpack(blob, PackedRaw.class);
        return new RawReading(packed.reading().reading(), packed.raw());
    }

    /**
     * @param versions numbers of the versions compared, in the dossier's order
     * @param kept the readings kept of those versions: what the dossier has of them is not packed again
     */
    public Blob packDossier(Dossier dossier, List<Long> versions, List<Reading> kept) {
        List<Optional<PackedReading>> own = new ArrayList<>();
        for (int at = 0; at < versions.size(); at++) {
            Reading reading = dossier.readings().get(at);
            own.add(reading.equals(kept.get(at)) ? Optional.empty() : Optional.of(PackedReading.of(reading)));
        }
        return pack(new PackedDossier(
                dossier.story(),
                versions,
                own,
                dossier.comparison(),
                dossier.copies(),
                dossier.framing(),
                dossier.summary(),
                dossier.problems()));
    }

    /** @param kept gives the reading kept of a version */
    public Dossier unpackDossier(Blob blob, LongFunction<Reading> kept) {
        PackedDossier packed = unpack(blob, PackedDossier.class);
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < packed.versions().size(); at++) {
            long version = packed.versions().get(at);
            readings.add(packed.own().get(at).map(PackedReading::reading).orElseGet(() -> kept.apply(version)));
        }
        return new Dossier(
                packed.story(),
                readings,
                packed.comparison(),
                packed.copies(),
                packed.framing(),
                packed.summary(),
                packed.problems());
    }

    /** Packs quickly: a few bytes more cost less than the time of a newsroom. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
