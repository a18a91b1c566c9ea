/**
 * The API for programs, under {@code /api/v1}: JSON in and out, as described in {@code openapi.yaml} beside these classes,
 * which a test holds against the running server.
 */
@NullMarked
package org.secondsource.app.web.api;

import org.jspecify.annotations.NullMarked;
