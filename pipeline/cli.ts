#!/usr/bin/env node
console.log('rubricator');
