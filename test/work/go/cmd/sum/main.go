// Command sum prints one.
package main

import (
	"fmt"

	"example.com/greet/add"
)

func main() { fmt.Println("the sum is", add.Add(2, 3)) }
