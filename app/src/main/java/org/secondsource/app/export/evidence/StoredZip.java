package org.secondsource.app.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.secondsource.ingest.content.Body;

/** Writes a zip archive of files as they are, the same bytes for the same files. Closing ends the archive, not the stream. */
public final class StoredZip implements AutoCloseable {
    private final OutputStream stream;
    private final List<ZipLayout.Entry> entries = new ArrayList<>();
    private long offset;

    public StoredZip(OutputStream stream) {
        this.stream = stream;
    }

    /** @throws IOException if it cannot be written, or the archive would outgrow what a plain zip archive can hold */
    public void add(String path, Body content) throws IOException {
        byte[] bytes = content.bytes();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipLayout.Entry entry = new ZipLayout.Entry(path, crc.getValue(), bytes.length, offset);
        byte[] header = ZipLayout.local(entry);
        if (offset + header.length + bytes.length > ZipLayout.MOST_BYTES || entries.size() == ZipLayout.MOST_FILES) {
            throw new IOException("more than a zip archive holds: 4 GiB, 65,534 files");
        }
        stream.write(header);
        stream.write(bytes);
        entries.add(entry);
        offset += header.length + bytes.length;
    }

    @Override
    public void close() throws IOException {
        stream.write(ZipLayout.directory(entries, offset));
        stream.flush();
    }
}
