/**
 * Articles in documents: mail, PDF, Word files and ninjs. Simple and honest: the text as it stands, with what the
 * document says of itself; no guessing at layout.
 */
@NullMarked
package org.secondsource.ingest.document;

import org.jspecify.annotations.NullMarked;
