// Reading takes a second or two; the page stays usable meanwhile.

import { readAnyWay } from './reader.js';

onmessage = ({ data: { image, shapes } }) => postMessage(readAnyWay(image, shapes));
