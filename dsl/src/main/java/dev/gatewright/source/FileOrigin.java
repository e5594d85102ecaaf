package dev.gatewright.source;

/** A place in a file that was read. */
final class FileOrigin extends Origin {

    private final String file;
    private final int line;
    private final int column;

    FileOrigin(String file, int line, int column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }
}
