// The header that all tests share is built with this.
