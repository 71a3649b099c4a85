// Package add calls C.
package add

// static int add(int a, int b) { return a + b; }
import "C"

// Add is a sum.
func Add(a, b int) int { return int(C.add(C.int(a), C.int(b))) }
