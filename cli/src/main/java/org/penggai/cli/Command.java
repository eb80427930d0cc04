package org.penggai.cli;

/** A command; made with the console that it reads from and prints to. */
interface Command {}
