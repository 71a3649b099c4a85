// Package greet answers by HTTP.
package greet

import (
	"fmt"
	"net/http"
)

// Answer greets who asks.
func Answer(response http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(response, "hello from go")
}
