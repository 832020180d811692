// Takes the syncs of commits out, in every thread of a process that requires this file first: to see that they count.
require('node:fs').fdatasyncSync = () => {}
