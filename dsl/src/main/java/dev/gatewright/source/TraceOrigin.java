package dev.gatewright.source;

import java.util.Objects;

/** A line of Java that an exception names. */
final class TraceOrigin extends Origin {

    private final StackTraceElement element;

    TraceOrigin(StackTraceElement element) {
        this.element = Objects.requireNonNull(element, "element");
    }

    @Override
    public String file() {
        return Objects.requireNonNullElseGet(element.getFileName(), element::getClassName);
    }

    @Override
    public String path() {
        return folder(element.getClassName()) + file();
    }

    @Override
    public int line() {
        return Math.max(1, element.getLineNumber());
    }

    @Override
    public int column() {
        return 0;
    }
}
