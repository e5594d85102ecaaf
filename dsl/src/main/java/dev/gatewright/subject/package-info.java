/**
 * What is asked, whoever asks: {@link dev.gatewright.subject.Subject} holds the workflows of a repository, be they written in
 * Java or read from files, and why GitHub refuses those that it does.
 */
@NullMarked
package dev.gatewright.subject;

import org.jspecify.annotations.NullMarked;
