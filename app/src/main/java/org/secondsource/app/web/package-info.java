/**
 * The desk in the browser: a server with pages for people and an API for programs. What is looked up, read and compared is
 * done elsewhere; here it is shown, and only here is a web server known. Requests go through {@code access} (who asks) and
 * {@code traffic} (how much), then to {@code api} or {@code page}.
 */
@NullMarked
package org.secondsource.app.web;

import org.jspecify.annotations.NullMarked;
