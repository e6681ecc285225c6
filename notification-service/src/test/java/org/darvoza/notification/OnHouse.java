package org.darvoza.notification;

import module java.base;

import java.lang.annotation.Target;
import org.darvoza.testkit.OnStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The service on real MongoDB, Kafka and SMTP; one context for all classes that say no more.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {OnStack.class, OnMailServer.class, OnDelegation.class})
public @interface OnHouse {}
