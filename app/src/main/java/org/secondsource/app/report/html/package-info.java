/**
 * The dossier as one HTML file that works offline. {@link org.secondsource.app.report.html.HtmlReport} is the front door;
 * {@link org.secondsource.app.report.html.StoryPage} is what the templates under {@code src/main/jte} ask; the drawings
 * place boxes and lines, and templates print them. Templates escape everything; nothing here builds mark-up from text.
 */
@NullMarked
package org.secondsource.app.report.html;

import org.jspecify.annotations.NullMarked;
