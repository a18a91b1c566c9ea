package org.secondsource.app.export.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads a package from its first byte to its last and holds each against what a package made by this program has there:
 * the files against the manifest, the manifest against its digest, and all that lies between the files against the one form
 * in which it is written. Nothing is unpacked and nothing written. Used for one package.
 */
public final class Verifier {
    /** A manifest of as many files as an archive holds stays below this. */
    private static final int MOST_MANIFEST_BYTES = 32 * 1024 * 1024;

    private static final int CHUNK = 1 << 16;

    /** Offsets in a local header (APPNOTE.TXT 4.3.7). */
    private static final int METHOD_AT = 8;

    private static final int BYTES_AT = 22;
    private static final int NAME_LENGTH_AT = 26;

    private final List<String> faults = new ArrayList<>();
    private final List<ZipLayout.Entry> entries = new ArrayList<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final DigestInputStream stream;
    private long offset;

    private Verifier(InputStream stream) {
        this.stream = new DigestInputStream(new BufferedInputStream(stream, CHUNK), Manifest.sha256());
    }

    /** @throws IOException only if the stream itself cannot be read; a broken package is a result */
    public static Verification verify(InputStream stream) throws IOException {
        return new Verifier(stream).verify();
    }

    private Verification verify() throws IOException {
        Optional<Manifest> manifest = Optional.empty();
        if (readFiles()) {
            manifest = Optional.ofNullable(kept.get(Manifest.PATH)).flatMap(Manifest::read);
            manifest.ifPresentOrElse(this::compare, () -> faults.add("there is no readable " + Manifest.PATH));
        }
        stream.transferTo(OutputStream.nullOutputStream());
        return new Verification(
                manifest.map(Manifest::title).orElse(""),
                manifest.map(Manifest::software).orElse(""),
                entries.size(),
                HexFormat.of().formatHex(stream.getMessageDigest().digest()),
                faults);
    }

    /** Whether the archive has the form of a package to its end. */
    private boolean readFiles() throws IOException {
        while (true) {
            byte[] start = stream.readNBytes(Integer.BYTES);
            int signature =
                    start.length < Integer.BYTES ? 0 : ZipLayout.buffer(start).getInt();
            if (signature == ZipLayout.CENTRAL_SIGNATURE && !entries.isEmpty()) {
                return readDirectory(start);
            }
            if (signature != ZipLayout.LOCAL_SIGNATURE) {
                return broken("at byte " + offset + " there is neither a file nor the directory of a package");
            }
            if (!readFile(start)) {
                return false;
            }
        }
    }

    private boolean readFile(byte[] start) throws IOException {
        byte[] header = Arrays.copyOf(start, ZipLayout.LOCAL_LENGTH);
        int rest = ZipLayout.LOCAL_LENGTH - start.length;
        if (stream.readNBytes(header, start.length, rest) < rest) {
            return broken("it ends in the middle of a header");
        }
        if (ZipLayout.buffer(header).getShort(METHOD_AT) != 0) {
            return broken("a file at byte " + offset + " is compressed; no package of ours is");
        }
        long bytes = Integer.toUnsignedLong(ZipLayout.buffer(header).getInt(BYTES_AT));
        byte[] name =
                stream.readNBytes(Short.toUnsignedInt(ZipLayout.buffer(header).getShort(NAME_LENGTH_AT)));
        String path = new String(name, StandardCharsets.UTF_8);
        if (!Manifest.isSafe(path)) {
            return broken("a file at byte " + offset + " has a name that no package of ours gives");
        }
        if (hashes.containsKey(path)) {
            return broken(path + " is there twice");
        }
        return readContent(
                path,
                bytes,
                ByteBuffer.allocate(header.length + name.length)
                        .put(header)
                        .put(name)
                        .array());
    }

    private boolean readContent(String path, long bytes, byte[] header) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest hash = Manifest.sha256();
        boolean keep = path.equals(Manifest.PATH) || path.equals(Manifest.DIGEST_PATH);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        long left = bytes;
        while (left > 0) {
            byte[] chunk = stream.readNBytes((int) Math.min(CHUNK, left));
            if (chunk.length == 0 || copy.size() > MOST_MANIFEST_BYTES) {
                return broken(path + " does not end where it should");
            }
            crc.update(chunk);
            hash.update(chunk);
            if (keep) {
                copy.writeBytes(chunk);
            }
            left -= chunk.length;
        }
        ZipLayout.Entry entry = new ZipLayout.Entry(path, crc.getValue(), bytes, offset);
        if (!Arrays.equals(ZipLayout.local(entry), header)) {
            faults.add("the header of " + path + " is not as it was written, or its content was altered");
        }
        entries.add(entry);
        hashes.put(path, HexFormat.of().formatHex(hash.digest()));
        if (keep) {
            kept.put(path, copy.toByteArray());
        }
        offset += header.length + bytes;
        return true;
    }

    private boolean readDirectory(byte[] start) throws IOException {
        byte[] expected = ZipLayout.directory(entries, offset);
        byte[] rest = stream.readNBytes(expected.length - start.length);
        byte[] found = ByteBuffer.allocate(start.length + rest.length)
                .put(start)
                .put(rest)
                .array();
        if (!Arrays.equals(expected, found)) {
            faults.add("the directory at the end is not as it was written");
        }
        if (stream.read() >= 0) {
            faults.add("there are bytes behind its end");
        }
        return true;
    }

    private void compare(Manifest manifest) {
        byte[] text = kept.getOrDefault(Manifest.PATH, new byte[0]);
        byte[] digest = kept.getOrDefault(Manifest.DIGEST_PATH, new byte[0]);
        if (!Arrays.equals(Manifest.digest(text), digest)) {
            faults.add(Manifest.PATH + " is not the one its digest was made of");
        }
        Map<String, String> found = new LinkedHashMap<>(hashes);
        found.remove(Manifest.PATH);
        found.remove(Manifest.DIGEST_PATH);
        for (Manifest.Resource resource : manifest.resources()) {
            String hash = found.remove(resource.path());
            if (hash == null) {
                faults.add(resource.path() + " is missing");
            } else if (!hash.equals(resource.sha256())) {
                faults.add(resource.path() + " was altered");
            }
        }
        found.keySet().forEach(path -> faults.add(path + " was added"));
        if (faults.isEmpty() && !Arrays.equals(manifest.text(), text)) {
            faults.add(Manifest.PATH + " is not as it was written");
        }
    }

    private boolean broken(String fault) {
        faults.add(fault);
        return false;
    }
}
