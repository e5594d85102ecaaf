package dev.gatewright.source;

import java.util.Objects;

/** A line of Java, kept as a stack frame whose line number is looked up only when a message needs it. */
final class JavaOrigin extends Origin {

    private final StackWalker.StackFrame frame;

    JavaOrigin(StackWalker.StackFrame frame) {
        this.frame = frame;
    }

    @Override
    public String file() {
        return Objects.requireNonNullElseGet(frame.getFileName(), frame::getClassName);
    }

    @Override
    public String path() {
        return folder(frame.getClassName()) + file();
    }

    /** Always: only a message needs the line number, which is slow to look up. */
    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public int line() {
        return Math.max(1, frame.getLineNumber());
    }

    @Override
    public int column() {
        return 0;
    }
}
