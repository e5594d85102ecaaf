package dev.gatewright.source;

/** A place that nobody recorded. */
final class UnknownOrigin extends Origin {

    static final UnknownOrigin INSTANCE = new UnknownOrigin();

    private UnknownOrigin() {}

    @Override
    public String file() {
        return "";
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
