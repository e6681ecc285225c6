package org.darvoza.backbone;

import module java.base;

import java.lang.annotation.Target;
import org.darvoza.testkit.OnStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// One context for all tests of backbone.
@SpringBootTest(
    classes = {ProbeApplication.class, ProbeEndpoint.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnStack.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnProbe {}
