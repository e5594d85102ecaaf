package dev.gatewright.cli;

import java.util.concurrent.Callable;

final class InitCommand implements Callable<Integer> {
    InitCommand(Session session) {}

    public Integer call() {
        return 0;
    }
}
