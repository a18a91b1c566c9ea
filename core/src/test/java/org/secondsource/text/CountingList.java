package org.secondsource.text;

import java.util.AbstractList;
import java.util.List;

/** A list that counts how often its elements are looked at: the work of a reader, whatever else the machine does. */
public final class CountingList<T> extends AbstractList<T> {
    private final List<T> elements;
    private long looks;

    public CountingList(List<T> elements) {
        this.elements = elements;
    }

    @Override
    public T get(int index) {
        looks++;
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    public long looks() {
        return looks;
    }
}
