package greet

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestAnswer(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(Answer))
	defer server.Close()
	response, err := http.Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil || string(text) != "hello from go" {
		t.Fatal(string(text), err)
	}
}
