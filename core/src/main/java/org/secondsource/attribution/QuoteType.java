package org.secondsource.attribution;

/** Whether the words are given in quotation marks, in the outlet's own, or partly both. */
public enum QuoteType {
    DIRECT,
    INDIRECT,
    MIXED
}
