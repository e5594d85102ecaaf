package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gatewright.check.schema.Meant;
import dev.gatewright.check.view.Unwritten;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A verdict on what is emitted hangs on the files and on what {@link Unwritten} tells, so that it may be remembered: no rule
 * looks at anything else.
 */
class WhatRulesSeeTest {

    private static final JavaClasses RULES =
            new ClassFileImporter().importPath(Path.of("target/classes/dev/gatewright/check"));

    private static final Set<String> ELSEWHERE = Set.of(
            "java.nio.file.Files",
            "java.io.File",
            "java.time.Clock",
            "java.lang.ProcessHandle",
            "java.net.InetAddress",
            "java.util.Random");

    @Test
    void onlyUnwrittenLooksBesideTheTree() {
        // What Meant reads there it wrote itself, of files that are read.
        Set<String> allowed = Set.of(Unwritten.class.getName(), Meant.class.getName());
        assertThat(calls(call -> is(call, Mapping.class, "notes") || is(call, Step.class, "outputs")))
                .isNotEmpty()
                .allSatisfy(call ->
                        assertThat(allowed).contains(call.getOriginOwner().getName()));
    }

    @Test
    void noneLooksAtFilesOrTheClockOrTheEnvironment() {
        assertThat(calls(call -> ELSEWHERE.contains(call.getTargetOwner().getName())))
                .isEmpty();
        assertThat(calls(call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")))
                .isEmpty();
        assertThat(calls(call -> call.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("getenv", "getProperty", "currentTimeMillis").contains(call.getName())))
                .isEmpty();
    }

    private static boolean is(JavaMethodCall call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    private static Stream<JavaMethodCall> calls(Predicate<JavaMethodCall> of) {
        return RULES.stream()
                .map(JavaClass::getMethodCallsFromSelf)
                .flatMap(Set::stream)
                .filter(of);
    }
}
